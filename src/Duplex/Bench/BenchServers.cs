using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Duplex.Commands;
using Duplex.Transports.Mllp;

namespace Duplex.Bench;

/// <summary>Hidden commands by which a benchmark starts servers in processes of their own. Each prints <c>{"listening":port}</c> and runs until it is ended.</summary>
internal static class BenchServers
{
    public const string Transient = "transient-server";
    public const string Canned = "canned-server";

    private const byte EndBlock = 0x1c;

    public static IEnumerable<Command> Commands(CommandContext context)
    {
        var transient = new Command(Transient, "Acknowledges messages and keeps nothing") { Hidden = true };
        transient.SetAction((_, cancellationToken) => ServeTransientAsync(context, cancellationToken));
        yield return transient;
        var canned = new Command(Canned, "Answers each frame with the same bytes") { Hidden = true };
        canned.SetAction((_, cancellationToken) => ServeCannedAsync(context, cancellationToken));
        yield return canned;
    }

    private static async Task<int> ServeTransientAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddMllpSockets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(new MllpEndPoint(IPAddress.Loopback, 0), endpoint => endpoint.UseMllp(new TransientReceiver(context.Time))));
        await using var app = builder.Build();
        await app.StartAsync(cancellationToken);
        await context.Output.WriteLineAsync($"{{\"listening\":{new Uri(app.Urls.Single()).Port}}}");
        await context.Output.FlushAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return CommandContext.Done;
    }

    /// <summary>The least a server can do, by which the load generator's own ceiling is known: the answers name no message.</summary>
    private static async Task<int> ServeCannedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await context.Output.WriteLineAsync($"{{\"listening\":{((IPEndPoint)listener.LocalEndpoint).Port}}}");
        await context.Output.FlushAsync(cancellationToken);
        while (!cancellationToken.IsCancellationRequested)
        {
            var socket = await listener.AcceptSocketAsync(cancellationToken);
            socket.NoDelay = true;
            new Thread(() => Answer(socket)) { IsBackground = true }.Start();
        }

        return CommandContext.Done;
    }

    private static void Answer(Socket socket)
    {
        ReadOnlySpan<byte> one = "\vMSH|^~\\&|C\rMSA|AA|0000000000\r\x1c\r"u8;
        var buffer = new byte[256 * 1024];
        var answers = new byte[1024 * one.Length];
        for (var index = 0; index < 1024; index++)
        {
            one.CopyTo(answers.AsSpan(index * one.Length));
        }

        using (socket)
        {
            for (var read = socket.Receive(buffer); read > 0; read = socket.Receive(buffer))
            {
                var frames = buffer.AsSpan(0, read).Count(EndBlock);
                if (frames > 0)
                {
                    socket.Send(answers.AsSpan(0, frames * one.Length));
                }
            }
        }
    }
}
