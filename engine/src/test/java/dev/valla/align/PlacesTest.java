package dev.valla.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Difference.Relation;
import dev.valla.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Petrograd                       | Leningrad                        | AGREES
        Reuver, Netherlands             | Reuver                           | REFINES
        Kommunarka, Moscow              | Soviet Union                     | REFINES
        North West London               | London                           | REFINES
        the Egyptian city of Cairo      | Egypt                            | REFINES
        Lemberg, Austria-Hungary        | Lviv, Ukraine                    | AGREES
        Hasselt, Limburg, Belgium       | Hasselt                          | REFINES
        Atlanta, Georgia                | United States                    | REFINES
        Brooklyn, New York              | New York City                    | REFINES
        Buffalo                         | New York                         | REFINES
        Hasselt, Belgium                | Reuver, Netherlands              | CONTRADICTS
        Kathmandu                       | Duffel, Belgium                  | CONTRADICTS
        La Louvière                     | Paris                            | CONTRADICTS
        Cairo, Egypt                    | Jamaica                          | CONTRADICTS
        Reuver, Netherlands             | Reuver, Brazil                   | CONTRADICTS
        Paris, Texas                    | Paris, France                    | CONTRADICTS
        France                          | Switzerland                      | CONTRADICTS
        Saratov                         | Kazan                            | CONTRADICTS
        Saint Mary Hospital             | Charité Hospital                 | CONTRADICTS
        Hull                            | Kingston upon Hull               | AGREES
        """)
    void whatTheTablesKnow(String left, String right, Relation relation) {
        assertThat(friendlier(left, right)).isEqualTo(relation);
    }

    /** Near places, empires and what followed them, and what the tables do not know never exclude one another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Rochdale, Lancashire                  | Manchester, England
        Kensal Rise, London                   | Brent, London
        Sheffield, Yorkshire                  | Attercliffe, Yorkshire
        Kovel, Russian Empire                 | Kovel, Poland
        Kowel, Poland                         | Lutsk district, Ukraine
        Bielitz-Land, Austria-Hungary         | Biała, Poland
        Lele, Austria-Hungary                 | Szilágycseh, Romania
        Strasbourg, Germany                   | Strasbourg, France
        Memelland, Germany                    | Lithuania
        Kars, Russian Empire                  | Kars, Turkey
        Solikamsk, Perm Governorate           | Perm Governorate
        a village in Siberia                  | Russia
        Montmartre Cemetery                   | Paris
        the old hospital                      | the hospital
        Springfield                           | Springfield, Massachusetts
        Yekaterinburg and Alapayevsk          | Moscow
        Tsarskoye Selo                        | Saint Petersburg
        Dublin, United Kingdom                | Dublin, Ireland
        Georgia                               | Atlanta
        Perm                                  | Perm Governorate
        """)
    void whatIsNotCertain(String left, String right) {
        assertThat(Places.relation(left, right)).isNotEqualTo(Relation.CONTRADICTS);
        assertThat(Places.relation(right, left)).isNotEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void aNameOfATimeIsKnownWithItsYears() {
        assertThat(Gazetteer.yearsOf("Leningrad")).contains("1924–1991");
        assertThat(Gazetteer.yearsOf("Saratov")).isEmpty();
    }

    /** From either side; only a contradiction must be one from both. */
    private static Relation friendlier(String left, String right) {
        Relation there = Places.relation(left, right);
        Relation back = Places.relation(right, left);
        return there == Relation.REFINES || back != Relation.CONTRADICTS ? there : back;
    }
}
