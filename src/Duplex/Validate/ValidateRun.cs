using System.Buffers;
using System.Runtime.CompilerServices;
using Duplex.Commands;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Microsoft.Win32.SafeHandles;

namespace Duplex.Validate;

/// <summary>Reads files and validates each resource in them.</summary>
internal sealed class ValidateRun(TimeProvider time, string[] profiles)
{
    private const int PieceBytes = 64 * 1024;

    private readonly FhirValidator _validator = new(now: time.GetUtcNow());

    public async IAsyncEnumerable<ValidatedResource> ReadAsync((string Path, string Name) file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!ResourceFiles.IsNdjson(file.Path))
        {
            yield return One(await ContentAsync(file, cancellationToken), file.Name);
            yield break;
        }

        await using var stream = Open(file);
        await foreach (var line in FhirNdjson.ReadAsync(stream, cancellationToken: cancellationToken))
        {
            var place = $"{file.Name}#{line.Line}";
            yield return line.Resource is { } resource
                ? new ValidatedResource(place, resource.TypeName, new ValidationResult([.. line.Issues, .. _validator.Validate(resource, profiles).Issues]))
                : Faulty(line, await LineAsync(stream.SafeFileHandle, line.Offset, cancellationToken), place);
        }
    }

    /// <summary>The bytes from an offset to the end of the line; the reader has the stream's own position. Null where the line is longer than is read.</summary>
    private static async Task<byte[]?> LineAsync(SafeFileHandle file, long offset, CancellationToken cancellationToken)
    {
        var line = new ArrayBufferWriter<byte>();
        while (line.WrittenCount <= FhirStreamOptions.Strict.MaxItemBytes)
        {
            var piece = line.GetMemory(PieceBytes);
            var count = await RandomAccess.ReadAsync(file, piece, offset + line.WrittenCount, cancellationToken);
            var end = piece.Span[..count].IndexOf((byte)'\n');
            line.Advance(end < 0 ? count : end);
            if (count == 0 || end >= 0)
            {
                return line.WrittenCount <= FhirStreamOptions.Strict.MaxItemBytes ? line.WrittenSpan.ToArray() : null;
            }
        }

        return null;
    }

    private static async Task<byte[]> ContentAsync((string Path, string Name) file, CancellationToken cancellationToken)
    {
        await using var stream = Open(file);
        if (stream.Length > FhirReadOptions.Strict.MaxBytes)
        {
            throw new CommandFailure($"{file.Name} has {stream.Length} bytes; at most {FhirReadOptions.Strict.MaxBytes} are read. Many resources go into an NDJSON file.");
        }

        var content = new byte[stream.Length];
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    private static FileStream Open((string Path, string Name) file)
    {
        try
        {
            return File.OpenRead(file.Path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{file.Name} cannot be read; check the rights on it.", inner: unreadable);
        }
    }

    /// <summary>The faults of reading as the line has them, placed in the stream, then what else is wrong with what could be read.</summary>
    private ValidatedResource Faulty(FhirNdjsonLine line, byte[]? json, string place)
    {
        if (json is null)
        {
            return new ValidatedResource(place, "", new ValidationResult(line.Issues));
        }

        var (_, type, result) = One(json, place);
        return new ValidatedResource(place, type, new ValidationResult([.. line.Issues, .. result.Issues.Skip(line.Issues.Count)]));
    }

    private ValidatedResource One(byte[] json, string place)
    {
        var type = FhirJson.Parse(json, FhirReadMode.Lenient).Resource?.TypeName ?? "";
        return new ValidatedResource(place, type, _validator.ValidateJson(json, profiles));
    }
}
