package org.attache.speaker.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePersonTest {

    @ParameterizedTest
    @CsvSource({"Chuck Schumer, Charles E. Schumer", "Schumer, Chuck Schumer", "Sergei Lavrov, Sergey Lavrov",
            "Volodymyr Zelensky, Vladimir Zelensky", "J. Moe, Jan Moe", "Jan K. Moe, Jan Moe", "Bob Roe, Robert Roe",
            "Mohammad Zarif, Mohammed Zarif", "Liz Truss, Elizabeth Truss"})
    void oneNameInTwoForms(String one, String other) {
        assertThat(NameWords.onePerson(one, other)).isTrue();
        assertThat(NameWords.onePerson(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bill Clinton, Hillary Clinton", "George W. Bush, George H. W. Bush", "Jan Moe, Jon Roe",
            "Maria Lund, Marta Lund", "J. Moe, Edda Moe", "Bob Roe, Bill Roe", "'', Jan Moe"})
    void twoPersonsOfOneFamilyAreTwo(String one, String other) {
        assertThat(NameWords.onePerson(one, other)).isFalse();
        assertThat(NameWords.onePerson(other, one)).isFalse();
    }
}
