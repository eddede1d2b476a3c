package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim;
import dev.valla.claim.Claim.Citation;
import dev.valla.claim.Source;
import dev.valla.read.document.Documents;
import dev.valla.read.document.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same life in formats that mark their notes each in its own way: every mark covers the words before it, and no others. */
class MarksTest {
    private static final Map<String, String> LIVES = Map.of("a.md", """
            Amalia Thorne was born in Leeds in 1871.[^1] In 1902 she was arrested in Derby,[^2] and in 1903 she was released.
            [citation needed] She married Edwin Pryce in 1905.

            In 1911 she moved to Hull.[^2]

            [^1]: Parish register.
            [^2]: Edwin Pryce died in 1930.
            """, "a.txt", """
            Amalia Thorne was born in Leeds in 1871.[1] In 1902 she was arrested in Derby,[2] and in 1903 she was released.
            [citation needed] She married Edwin Pryce in 1905.

            In 1911 she moved to Hull.[2]

            [1] Parish register.
            [2] Edwin Pryce died in 1930.
            """, "a.wiki", """
            Amalia Thorne was born in Leeds in 1871.<ref>Parish register.</ref> In 1902 she was arrested in Derby,<ref name="b">Edwin \
            Pryce died in 1930.</ref> and in 1903 she was released.
            {{citation needed|date=May 2021}} She married Edwin Pryce in 1905.

            In 1911 she moved to Hull.<ref name="b" />
            """, "a.html", """
            <html lang="en"><body><main><p>Amalia Thorne was born in Leeds in 1871.<sup class="reference"><a href="#n1">[1]</a></sup>
            In 1902 she was arrested in Derby,<sup class="reference"><a href="#n2">[2]</a></sup> and in 1903 she was
            released.<sup class="noprint Inline-Template Template-Fact">[<i>citation needed</i>]</sup> She married Edwin Pryce in
            1905.</p><p>In 1911 she moved to Hull.<sup class="reference"><a href="#n2">[2]</a></sup></p>
            <ol class="references"><li id="n1">Parish register.</li><li id="n2">Edwin Pryce died in 1930.</li></ol></main></body></html>
            """);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.txt", "a.wiki", "a.html"})
    void aMarkCoversWhatStandsBeforeIt(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), LIVES.getOrDefault(name, ""));
        Source source = ((Received.Whole)
                        Documents.receive(Documents.list(List.of(file)).found().getFirst()))
                .source();
        List<Claim> claims = new ArrayList<>(Shared.reader().read(source).claims());
        assertThat(claims.stream().map(c -> c.type().word() + " " + c.citation()))
                .containsExactly(
                        "birth " + Citation.CITED,
                        "arrest " + Citation.CITED,
                        "release " + Citation.NEEDED,
                        "marriage " + Citation.NONE,
                        "travel " + Citation.CITED);
    }
}
