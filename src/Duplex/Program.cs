using Duplex.Commands;

return await CommandLine.RunAsync(args, CommandContext.OfProcess(), CancellationToken.None);
