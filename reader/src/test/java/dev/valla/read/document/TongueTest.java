package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Bibliography;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which language a text is. */
class TongueTest {
    @Test
    void aLineOfGermanIsNotTakenForEnglish() {
        assertThat(unread(
                        "Anton Weber (* 14. Mai 1895 in Basel; hingerichtet 29. Juni 1938 in Wien) war ein Politiker."))
                .contains("German");
        assertThat(unread("Анна Линд родилась в Казани и умерла в Томске.")).contains("Russian");
    }

    @Test
    void aLineOfEnglishOrOfNamesIsRead() {
        assertThat(unread("Anton Weber was born in Basel.")).isEmpty();
        assertThat(unread("Born: 1895, Basel\nDied: 1938, Wien")).isEmpty();
        assertThat(unread("Le Roy was a chemist in La Plata, a son of de la Cruz."))
                .isEmpty();
    }

    @Test
    void aShortTalkFullOfNamesIsEnglish() {
        assertThat(
                        unread(
                                "Hanna Vogel: Mrs Kern, when did you leave Vienna?\nLotte Kern: I left Vienna in August 1938. "
                                        + "My parents stayed.\nHanna Vogel: Did you ever return?\nLotte Kern: I returned in 1961."))
                .isEmpty();
    }

    @Test
    void aTerseRegisterIsEnglish() {
        assertThat(unread("""
                                Lindner, Samuel
                                b. Truro, Cornwall 3 Feb 1829; d. Nov 1907
                                arrived Port Adelaide 1852 with wife and two children
                                Kapunda mine 6 months; Burra chapel (lay preacher) 1854-59
                                helped build Moonta hall, and superintendent of Sunday school there
                                Wallaroo circuit 1861-3, Kadina 1864; Gawler from 1866
                                President, Miners' Benefit Club, 1871-2
                                """)).isEmpty();
    }

    @Test
    void otherLanguagesWithoutAListOfTheirsAreNotTakenForEnglish() {
        String romanian =
                "Ion Munteanu s-a născut la Brașov în 1902. A fost arestat în 1948 și a murit la Sighet în 1952. "
                        + "A lăsat o fiică, Ana, care a trăit la Cluj și a publicat scrisorile lui în 1991.";
        String hungarian =
                "Kovács János 1902-ben született Szegeden. A háború után a városi tanács tagja lett, és a gyárban is "
                        + "dolgozott. 1950-ben letartóztatták, és a börtönben halt meg.";
        String swedish =
                "Karl Lund föddes i Malmö 1902 och arbetade for en tid vid varvet. Han valdes in i riksdagen 1932 och "
                        + "satt där till 1948. Hans dotter Anna var lärare i Lund.";
        String afrikaans =
                "Jan Botha was in 1902 in Paarl gebore. Hy was 'n onderwyser of 'n klerk in die stad en het in 1950 "
                        + "na Pretoria getrek, waar hy in 1961 oorlede is.";
        String latin =
                "Anno Domini 1502 in festo Sancti Michaelis natus est Johannes filius Petri de Lund; a patre in scholam "
                        + "missus est et a magistro Olavo eruditus, in urbe Lund sepultus.";
        assertThat(List.of(romanian, hungarian, swedish, afrikaans, latin))
                .noneMatch(text -> unread(text).isEmpty());
    }

    private static String unread(String text) {
        return Tongue.unread(text, Bibliography.UNSTATED).orElse("");
    }
}
