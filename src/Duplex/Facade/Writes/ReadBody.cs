using System.Buffers;
using System.IO.Pipelines;

namespace Duplex.Facade.Writes;

/// <summary>Reads the body up to its limit.</summary>
internal sealed class ReadBody : IWriteStep<WriteSubmission>
{
    /// <summary>10 MiB: an attachment of 5 MiB, which US Core demands, in base64 and room for a longer one.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        if (await ReadAsync(write.Request, cancellationToken) is not { } body)
        {
            return TooLong();
        }

        write.Body = body;
        return null;
    }

    /// <summary>Null where it is longer than the limit.</summary>
    public static async ValueTask<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > MostBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    public static WriteRefusal TooLong() => WriteRefusal.Of(
        StatusCodes.Status413PayloadTooLarge, "facade.too-long", "too-long", "", $"The body is longer than {MostBytes} bytes; send a shorter attachment.");
}
