using System.Runtime.CompilerServices;
using Duplex.Commands;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;

namespace Duplex.Validate;

/// <summary>Reads files and validates each resource in them.</summary>
internal sealed class ValidateRun(TimeProvider time, string[] profiles)
{
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
                ? new ValidatedResource(place, resource.TypeName, _validator.Validate(resource, profiles))
                : new ValidatedResource(place, "", new ValidationResult(line.Issues));
        }
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

    private ValidatedResource One(byte[] json, string place)
    {
        var type = FhirJson.Parse(json, FhirReadMode.Lenient).Resource?.TypeName ?? "";
        return new ValidatedResource(place, type, _validator.ValidateJson(json, profiles));
    }
}
