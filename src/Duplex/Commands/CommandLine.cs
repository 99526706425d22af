using System.CommandLine;
using Duplex.Composition;
using Duplex.Engine.Storage;

namespace Duplex.Commands;

/// <summary>The commands of <c>duplex</c>. Exit codes: 0 done, 1 failed, 2 wrong usage.</summary>
internal static class CommandLine
{
    /// <summary>Errors are one plain sentence each on the error output, never a stack trace.</summary>
    public static async Task<int> RunAsync(string[] args, CommandContext context, CancellationToken cancellationToken)
    {
        // '@' begins a FHIRPath date; without this it would name a file of arguments.
        var parsed = Root(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await context.Error.WriteLineAsync(error.Message);
            }

            await context.Error.WriteLineAsync("Try 'duplex --help'.");
            return CommandContext.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = context.Output,
                    Error = context.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                cancellationToken);
        }
        catch (CommandFailure failure)
        {
            await context.Error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (Exception failure) when (failure is DataFolderException or ConfigurationException or ListenException or StorageUnavailableException)
        {
            await context.Error.WriteLineAsync(failure.Message);
            return CommandContext.Failed;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await context.Error.WriteLineAsync("Stopped.");
            return CommandContext.Failed;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A person gets a sentence whatever happened; what it says of the inside is the kind of the fault only.
            await context.Error.WriteLineAsync($"A fault of the program ended the command ({fault.GetType().Name}: {FirstLine(fault.Message)}).");
            return CommandContext.Failed;
        }
    }

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.');

    private static RootCommand Root(CommandContext context)
    {
        var serve = ServeCommand.Create(context);
        var root = new RootCommand("Duplex connects apps with EHRs both ways, and proves that every loop closed.")
        {
            serve,
            TryCommand.Create(context),
            SandboxCommand.Create(context),
            LoopsCommand.Create(context),
            ExchangesCommand.Create(context),
            HoldsCommand.Create(context),
            ReplayCommand.Create(context),
            ShowCommand.Create(context),
            TokenCommand.Create(context),
            SendCommand.Create(context),
            ImportCommand.Create(context),
            PullCommand.Create(context),
            TranslateCommand.Create(context),
            TestCommand.Create(context),
            ParseCommand.Create(context),
            FhirPathCommand.Create(context),
            ValidateCommand.Create(context),
            BenchCommand.Create(context),
        };
        root.Options.Add(SharedOptions.Data);
        root.Options.Add(SharedOptions.Json);
        foreach (var option in serve.Options)
        {
            root.Options.Add(option);
        }

        root.Action = serve.Action;
        return root;
    }
}
