namespace Duplex.Client.Answers;

/// <summary>Reads an answer up to a limit.</summary>
internal static class BodyReading
{
    /// <summary>Null where it is longer.</summary>
    public static async ValueTask<byte[]?> ReadAsync(HttpResponseMessage answer, int limit, CancellationToken cancellationToken)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (whole.Length + read > limit)
            {
                return null;
            }

            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }
}
