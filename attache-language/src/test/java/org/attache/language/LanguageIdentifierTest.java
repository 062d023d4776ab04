package org.attache.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageIdentifierTest {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("en",
                    "The minister said on Monday that the talks with the rebels had failed, and that the army would "
                            + "not leave the town before the end of the month."),
            Map.entry("de",
                    "Der Minister sagte am Montag, dass die Gespräche mit den Rebellen gescheitert sind und die Armee "
                            + "die Stadt nicht vor dem Ende des Monats verlassen wird."),
            Map.entry("fr",
                    "Le ministre a déclaré lundi que les discussions avec les rebelles ont échoué et que l'armée ne "
                            + "quittera pas la ville avant la fin du mois."),
            Map.entry("es", "El ministro dijo el lunes que las conversaciones con los rebeldes han fracasado y que el "
                    + "ejército no dejará la ciudad hasta el final del mes."),
            Map.entry("pt",
                    "O ministro disse na segunda-feira que as conversas com os rebeldes não foram concluídas e que o "
                            + "exército não deixará a cidade antes do fim do mês."),
            Map.entry("it",
                    "Il ministro ha detto lunedì che i colloqui con i ribelli sono falliti e che l'esercito non "
                            + "lascerà la città prima della fine del mese, come è stato detto."),
            Map.entry("nl",
                    "De minister zei maandag dat de gesprekken met de rebellen zijn mislukt en dat het leger de stad "
                            + "niet voor het einde van de maand zal verlaten."),
            Map.entry("sv", "Ministern sade på måndagen att samtalen med rebellerna har misslyckats och att armén inte "
                    + "kommer att lämna staden före slutet av månaden, och det är sent."),
            Map.entry("pl", "Minister powiedział w poniedziałek, że rozmowy z rebeliantami nie przyniosły skutku i że "
                    + "wojsko nie opuści miasta przed końcem tego miesiąca, jak to było od początku."),
            Map.entry("tr", "Bakan pazartesi günü isyancılarla yapılan görüşmelerin sonuç vermediğini ve ordunun bu ay "
                    + "sonuna kadar kentten ayrılmayacağını söyledi; bu bir karar olarak çok önemli ve daha sonra da "
                    + "için değil dedi."),
            Map.entry("ru",
                    "Министр сказал в понедельник, что переговоры с повстанцами не удались и что армия не покинет "
                            + "город до конца месяца, так как это было решено после встречи."),
            Map.entry("uk", "Міністр сказав у понеділок, що переговори з повстанцями не вдалися і що армія не залишить "
                    + "місто до кінця місяця, але це ще не було вирішено та він про це не знав."),
            Map.entry("ar",
                    "قال الوزير في يوم الاثنين إن المحادثات مع المتمردين لم تنجح وقال أن الجيش لا يغادر المدينة "
                            + "قبل نهاية هذا الشهر كما كان قد قال من قبل في لقاء"),
            Map.entry("ur",
                    "وزیر نے پیر کو کہا کہ باغیوں کے ساتھ بات چیت ناکام ہو گیا اور فوج اس ماہ کے آخر سے پہلے شہر "
                            + "کو نہیں چھوڑے گی اور یہ بھی کہا کہ وہ اس پر ہیں"),
            Map.entry("el", "Ο υπουργός δήλωσε τη Δευτέρα ότι οι συνομιλίες απέτυχαν."),
            Map.entry("ja", "大臣は月曜日に、反政府勢力との交渉が失敗したと述べた。軍は月末まで町を離れないという。"),
            Map.entry("zh", "部长星期一说与叛军的谈判已经失败军队在月底之前不会离开这座城市他还说谈判可能会在五月继续"));

    @Test
    void runningTextShowsItsLanguage() {
        assertThat(TEXTS).allSatisfy(
                (language, text) -> assertThat(LanguageIdentifier.identify(text)).as(text).contains(language));
    }

    @Test
    void headlineIsNotEnough() {
        assertThat(LanguageIdentifier.identify("Talks with rebels have failed, says minister")).isEmpty();
    }

    @Test
    void namesAndNumbersShowNoLanguage() {
        assertThat(LanguageIdentifier.identify("Vladimir Putin 12 ".repeat(40))).isEmpty();
        assertThat(LanguageIdentifier.identify("")).isEmpty();
        assertThat(LanguageIdentifier.identify("... 123 \uD83D ".repeat(40))).isEmpty();
    }
}
