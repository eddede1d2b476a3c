package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhenTest {
    @TempDir
    Path folder;

    @Test
    void aTimeIsALineOfTheContractInCodePoints() {
        Session.Said said = new Session(folder).run("when", "--jsonl", "𝔄: He was arrested on 16 January 1935.");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(tight(said))
                .singleElement()
                .asString()
                .startsWith(
                        "{\"doc\":\"text\",\"start\":22,\"end\":37,\"text\":\"16 January 1935\",\"edtf\":\"1935-01-16\",")
                .contains("\"range\":null")
                .contains(
                        "\"earliest\":\"1935-01-16\",\"latest\":\"1935-01-16\",\"type\":\"DATE\",\"value\":\"1935-01-16\"");
    }

    @Test
    void bothEndsOfARangeBearItsName() {
        Session.Said said = new Session(folder).run("when", "--jsonl", "He was a member from 1920 until 1922.");
        assertThat(tight(said)).hasSize(2).allSatisfy(line -> assertThat(line).contains("\"range\":1,"));
    }

    @Test
    void readsFilesByTheirLanguageAndNamesThemWithoutTheirEnding() {
        Session session = new Session(folder);
        session.write("a.md", "---\ntitle: A, of 1999\nlanguage: en\n---\nHe died in 1942.");
        Session.Said said = session.run("when", "--jsonl", "a.md");
        assertThat(tight(said)).singleElement().asString().startsWith("{\"doc\":\"a\",\"start\":50,\"end\":54,");
    }

    @Test
    void readsItsInput() {
        assertThat(new Session(folder).input("He died in 1942.").run("when").out())
                .contains("1942");
    }

    @Test
    void refusesALanguageItDoesNotKnow() {
        Session.Said said = new Session(folder).run("when", "--language", "tlh", "DIS 1942");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("tlh");
    }

    @Test
    void aNamedDayIsReadInTheText() {
        Session.Said said = new Session(folder)
                .run("when", "--jsonl", "--named", "the market bombing=1975-03-04", "Until the Market Bombing he hid.");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(tight(said))
                .singleElement()
                .asString()
                .contains("\"text\":\"the Market Bombing\",\"edtf\":\"1975-03-04\",\"bounded\":\"../1975-03-04\"");
    }

    @Test
    void aNameWithoutADateIsRefused() {
        assertThat(new Session(folder)
                        .run("when", "--named", "the market bombing", "x")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(new Session(folder)
                        .run("when", "--named", "the market bombing=soon", "x")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void theDocumentsDatePinsWhatIsToldFromIt() {
        String text = "Yesterday came yours of the 14th ult.; on Friday we sail.";
        assertThat(tight(new Session(folder).run("when", "--jsonl", "--date", "1831-03-03", text)))
                .anySatisfy(line -> assertThat(line).contains("\"edtf\":\"1831-03-02\""))
                .anySatisfy(line -> assertThat(line).contains("\"edtf\":\"1831-02-14\""));
        assertThat(tight(new Session(folder).run("when", "--jsonl", text)))
                .allSatisfy(line -> assertThat(line).doesNotContain("\"edtf\":\"18"));
    }

    @Test
    void aWrongDateIsRefusedAtItsCharacter() {
        Session.Said said = new Session(folder).run("when", "--written", "1918-06-31", "yesterday");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("at character 9").contains("--written");
        assertThat(new Session(folder)
                        .run("when", "--named", "the bombing=1975-13-04", "x")
                        .err())
                .contains("at character 6");
    }

    @Test
    void aFileThatIsMissingIsNoText() {
        Session session = new Session(folder);
        session.write("a.txt", "He died in 1942.");
        Session.Said said = session.run("when", "a.txt", "gone.txt");
        assertThat(said.exit()).isEqualTo(Exit.PARTLY);
        assertThat(said.err()).contains("gone.txt");
        assertThat(said.out()).contains("1942");
        assertThat(session.run("when", "./letters/gone").exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(session.run("when", "10/23 March 1918").out()).contains("1918-03-23");
    }

    @Test
    void noTextIsRefused() {
        assertThat(new Session(folder).run("when", "").exit()).isEqualTo(Exit.USAGE);
        assertThat(new Session(folder).input("\u0000\u0001").run("when").exit()).isEqualTo(Exit.UNREADABLE);
    }

    /** The lines without the blanks that JSON allows between its parts. */
    private static List<String> tight(Session.Said said) {
        return said.lines().stream()
                .map(line -> line.replace("\": ", "\":").replace(", \"", ",\""))
                .toList();
    }
}
