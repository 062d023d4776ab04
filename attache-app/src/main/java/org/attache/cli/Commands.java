package org.attache.cli;

import java.lang.reflect.Constructor;
import org.attache.cli.console.Console;
import picocli.CommandLine.IFactory;
import picocli.CommandLine;

/** Makes commands: those with a constructor that takes a {@link Console} get it. */
final class Commands implements IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                return type.cast(constructor.newInstance(console));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
