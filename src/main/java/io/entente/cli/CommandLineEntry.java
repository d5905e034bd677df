package io.entente.cli;

import picocli.CommandLine;

/**
 * Runs the launcher's commands and ends the process with the command's exit code.
 */
public final class CommandLineEntry {

	private CommandLineEntry() {
	}

	/**
	 * Runs a command.
	 * @param application the class whose annotations describe the server
	 * @param args the arguments as the person typed them
	 */
	public static void run(Class<?> application, String... args) {
		System.exit(execute(application, args));
	}

	static int execute(Class<?> application, String... args) {
		return commands(application).execute(args);
	}

	static CommandLine commands(Class<?> application) {
		ExplorerServer server = new ExplorerServer(application);
		CommandLine commands = new CommandLine(new EntenteCommand(server)).addSubcommand(new ServeCommand(server))
			.addSubcommand(new DemoCommand(server))
			.addSubcommand(new ImportCommand())
			.addSubcommand(new ExtractCommand())
			.addSubcommand(new ExportCommand())
			.addSubcommand(new QueryCommand())
			.addSubcommand(new EvaluateCommand());
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.setUsageHelpAutoWidth(true);
		commands.setParameterExceptionHandler((ex, _) -> {
			CommandLine command = ex.getCommandLine();
			command.getErr().println(ex.getMessage());
			command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'");
			return ExitCode.USAGE;
		});
		commands.setExecutionExceptionHandler((ex, command, _) -> {
			command.getErr().println(Failures.explain(ex));
			return ExitCode.FAILED;
		});
		return commands;
	}

}
