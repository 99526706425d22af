using System.IO.Enumeration;

namespace Duplex.Transports.Files;

/// <summary>
/// Reads HL7 v2 files: one message, several, or batches (HL7 v2.5.1, 2.10.3). A file is taken if it begins, after byte order
/// mark and blanks, with MSH, FHS or BHS.
/// </summary>
public static class Hl7v2Files
{
    /// <summary>Longest file that is taken: 64 MiB.</summary>
    public const long MaxFileBytes = 64 * 1024 * 1024;

    private const string NoHeader = "it does not begin with MSH, FHS or BHS";

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

    /// <summary>Reads one file. What cannot be read is skipped with the reason, as what holds no messages.</summary>
    public static async ValueTask<Hl7v2File> ReadAsync(Hl7v2FileName file, CancellationToken cancellationToken = default)
    {
        try
        {
            await using FileStream stream = new(
                file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
            if (stream.Length > MaxFileBytes)
            {
                return Hl7v2File.SkippedFor(file.Path, file.Name, $"it has {stream.Length} bytes, and at most {MaxFileBytes} (64 MiB) are read");
            }

            byte[] bytes = new byte[stream.Length];
            int read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
            return Split(file, bytes.AsMemory(0, read));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Hl7v2File.SkippedFor(file.Path, file.Name, "it cannot be read");
        }
    }

    /// <summary>Takes the bytes of a file apart.</summary>
    public static Hl7v2File Split(Hl7v2FileName file, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Hl7v2File.SkippedFor(file.Path, file.Name, "it is UTF-16; save it as UTF-8 or in the set that its MSH-18 names");
        }

        int start = FileSegments.SkipPrelude(bytes.Span);
        if (start == bytes.Length)
        {
            return Hl7v2File.SkippedFor(file.Path, file.Name, "it is empty");
        }

        if (FileSegments.HeaderOf(bytes.Span[start..]) == FileHeader.None)
        {
            return Hl7v2File.SkippedFor(file.Path, file.Name, NoHeader);
        }

        MessageSplitter splitter = new();
        FileSegments segments = new(bytes.Span, start);
        while (segments.MoveNext())
        {
            splitter.Take(segments.Current);
        }

        return splitter.Finish(file);
    }
}

/// <param name="Name">As <see cref="Hl7v2File.Name"/>.</param>
public readonly record struct Hl7v2FileName(string Path, string Name);
