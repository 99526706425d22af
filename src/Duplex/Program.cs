using Duplex.Commands;

using var signals = new StopSignals();
return await CommandLine.RunAsync(args, CommandContext.OfProcess(), signals.Token);
