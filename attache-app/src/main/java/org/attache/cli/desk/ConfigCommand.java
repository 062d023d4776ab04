package org.attache.cli.desk;

import java.util.Map;
import java.util.concurrent.Callable;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache config}: every setting with its value and where that comes from. */
@Command(name = "config", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Shows each setting, its value and where that comes from: default, file, environment or flag.", footerHeading = "%nExamples:%n", footer = {
        "  ATTACHE_PORT=9000 attache config          KEY is ATTACHE_KEY in the environment",
        "  attache config --set rate=0               and key = value in a file"})
public final class ConfigCommand implements Callable<Integer> {

    private final Console console;

    /** What to do. */
    enum Act {
        SHOW
    }

    @Parameters(index = "0", arity = "0..1", hidden = true, description = "What it does anyway.")
    private Act act = Act.SHOW;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    public ConfigCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Configuration configuration = settings.read(Map.of());
        print("SETTING", "VALUE", "FROM", "MEANING");
        for (Setting setting : Setting.values()) {
            Configuration.Value value = configuration.value(setting);
            print(setting.key(), setting.shown(value.text()), value.origin(), setting.meaning());
        }
        return ExitCode.FINE;
    }

    private void print(String setting, String value, String from, String meaning) {
        console.out().printf("%-13s  %-20s  %-20s  %s%n", setting, value, from, meaning);
    }
}
