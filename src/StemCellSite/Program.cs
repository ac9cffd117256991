using StemCellSite.Commands;

// Each command is a file in Commands/; what a site is made of stands in Site.cs.
using var signals = new StopSignals();
return await new CommandLine(Terminal.OfProcess()).RunAsync(args, signals.Token);
