namespace Duplex.Facade.Writes;

/// <summary>Reads the body up to its limit.</summary>
internal sealed class ReadBody : IWriteStep<WriteSubmission>
{
    /// <summary>10 MiB: an attachment of 5 MiB, which US Core demands, in base64 and room for a longer one.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        if (await RequestBody.ReadAsync(write.Request, MostBytes, cancellationToken) is not { } body)
        {
            return TooLong();
        }

        write.Body = body;
        return null;
    }

    public static WriteRefusal TooLong() => WriteRefusal.Of(
        StatusCodes.Status413PayloadTooLarge, "facade.too-long", "too-long", "", $"The body is longer than {MostBytes} bytes; send a shorter attachment.");
}
