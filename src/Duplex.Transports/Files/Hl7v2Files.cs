using System.IO.Enumeration;
using Duplex.Hl7v2.Batch;

namespace Duplex.Transports.Files;

/// <summary>
/// Reads HL7 v2 files: one message, several, or batches (HL7 v2.5.1, 2.10.3). A file is taken if it begins, after byte order
/// mark and blanks, with MSH, FHS or BHS.
/// </summary>
public static class Hl7v2Files
{
    /// <summary>Longest file that is taken: 64 MiB.</summary>
    public const long MaxFileBytes = 64 * 1024 * 1024;

    /// <summary>The files below a folder in the order of their names (ordinal), or the one file.</summary>
    /// <exception cref="FileNotFoundException">There is neither.</exception>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static IReadOnlyList<Hl7v2FileName> List(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path))
        {
            return [new(path, Path.GetFileName(path))];
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException("There is no such file or folder.", path);
        }

        // A link to a folder may lead round in a circle, so none is followed; a link to a file is that file.
        FileSystemEnumerable<string> files = new(
            path,
            static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return [.. files.Select(file => new Hl7v2FileName(file, Path.GetRelativePath(path, file).Replace('\\', '/')))
            .OrderBy(static file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>Reads the files one after the other, each when it is asked for.</summary>
    public static async IAsyncEnumerable<Hl7v2File> ReadAsync(
        string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (Hl7v2FileName file in List(path))
        {
            yield return await ReadAsync(file, cancellationToken);
        }
    }

    /// <summary>Opens a file to read it front to back once.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream Open(Hl7v2FileName file) => new(
        file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    /// <summary>Reads one file. What cannot be read is skipped with the reason, as what holds no messages.</summary>
    public static async ValueTask<Hl7v2File> ReadAsync(Hl7v2FileName file, CancellationToken cancellationToken = default)
    {
        try
        {
            await using FileStream stream = Open(file);
            return stream.Length > MaxFileBytes
                ? Hl7v2File.SkippedFor(file.Path, file.Name, $"it has {stream.Length} bytes, and at most {MaxFileBytes} (64 MiB) are read")
                : await ReadAsync(file, stream, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Hl7v2File.SkippedFor(file.Path, file.Name, "it cannot be read");
        }
    }

    /// <summary>Takes the bytes of a file apart.</summary>
    public static async ValueTask<Hl7v2File> ReadAsync(Hl7v2FileName file, Stream stream, CancellationToken cancellationToken = default)
    {
        List<Hl7v2FileMessage> messages = [];
        List<string> findings = [];
        BatchReader reader = new(stream);
        await foreach (BatchEvent next in reader.ReadAllAsync(cancellationToken))
        {
            if (next.Kind == BatchEventKind.Message)
            {
                messages.Add(new(next.Number, FileMessageBytes.EndSegmentsWithCR(next.Bytes)));
            }
            else if (next.Finding is { Fault: BatchFault.Empty or BatchFault.NoHeader or BatchFault.Utf16 or BatchFault.NoMessage } none)
            {
                return new(file.Path, file.Name, [], none.Sentence, findings);
            }
            else if (next.Finding is { } finding)
            {
                findings.Add(finding.Sentence);
            }
        }

        return new(file.Path, file.Name, messages, null, findings);
    }
}

/// <param name="Name">As <see cref="Hl7v2File.Name"/>.</param>
public readonly record struct Hl7v2FileName(string Path, string Name);
