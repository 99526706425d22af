namespace Duplex.Transports.Files;

/// <summary>A file that was looked at: its messages, or why it was skipped.</summary>
/// <param name="Name">Its path below the folder that was named, with '/'; of a single file its name.</param>
/// <param name="Findings">What is wrong with it as a file, such as a batch count that does not agree. No message content.</param>
public sealed record Hl7v2File(
    string Path, string Name, IReadOnlyList<Hl7v2FileMessage> Messages, string? Skipped, IReadOnlyList<string> Findings)
{
    internal static Hl7v2File SkippedFor(string path, string name, string reason) => new(path, name, [], reason, []);
}

/// <summary>One message of a file: each segment ended with CR, and otherwise the bytes as they stand in the file; of UTF-16 as UTF-8.</summary>
/// <param name="Number">From 1 within its file.</param>
public readonly record struct Hl7v2FileMessage(int Number, ReadOnlyMemory<byte> Bytes);
