using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Duplex.Commands;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Resources;

/// <summary>A file of FHIR resources, or a stream: JSON holds one, NDJSON one in each line.</summary>
internal sealed class ResourceInput
{
    private readonly Func<Stream> _open;
    private readonly bool? _isNdjson;

    private ResourceInput(string name, Func<Stream> open, bool? isNdjson)
    {
        Name = name;
        _open = open;
        _isNdjson = isNdjson;
    }

    /// <summary>As it is shown.</summary>
    public string Name { get; }

    public static ResourceInput Of(string path, string name) => new(name, () => File.OpenRead(path), IsNdjson(path));

    /// <summary>A stream whose first line tells what it is: NDJSON where that line is JSON by itself.</summary>
    public static ResourceInput Of(Stream stream) => new(ResourceFiles.StandardInput, () => stream, null);

    public static bool IsNdjson(string path) => path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public async IAsyncEnumerable<ResourceText> ReadAsync(FhirReadMode mode, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var resources = ReadOpenAsync(mode, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await resources.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
            {
                throw new CommandFailure($"{Name} leads nowhere; it is a link to what is not there, or was taken away.", CommandContext.WrongUsage, absent);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure($"{Name} cannot be read; check the rights on it.", CommandContext.WrongUsage, unreadable);
            }

            yield return resources.Current;
        }
    }

    private async IAsyncEnumerable<ResourceText> ReadOpenAsync(FhirReadMode mode, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var opened = _open();
        var stream = opened;
        var isNdjson = _isNdjson;
        if (isNdjson is null)
        {
            var pipe = PipeReader.Create(opened, new StreamPipeReaderOptions(leaveOpen: true));
            isNdjson = await FirstLine.IsJsonAsync(pipe, cancellationToken);
            stream = pipe.AsStream();
        }

        if (isNdjson == false)
        {
            yield return await ReadOneAsync(stream, mode, cancellationToken);
            yield break;
        }

        var options = mode == FhirReadMode.Strict ? FhirStreamOptions.Strict : FhirStreamOptions.Lenient;
        await foreach (var line in FhirNdjson.ReadAsync(stream, options, cancellationToken))
        {
            yield return new(Name, line.Line, line.Json, new FhirReadResult(line.Resource, line.Issues));
        }
    }

    private async Task<ResourceText> ReadOneAsync(Stream stream, FhirReadMode mode, CancellationToken cancellationToken)
    {
        var options = mode == FhirReadMode.Strict ? FhirReadOptions.Strict : FhirReadOptions.Lenient;
        using var content = new MemoryStream();
        var piece = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(piece, cancellationToken)) > 0)
        {
            content.Write(piece, 0, count);
            if (content.Length > options.MaxBytes)
            {
                var issue = new FhirIssue(
                    "too-long", "", null, $"The text has more than the {options.MaxBytes} bytes that are read; many resources go into NDJSON, one on each line.", FhirIssueSeverity.Fatal);
                return new(Name, null, default, new FhirReadResult(null, [issue]));
            }
        }

        var json = content.ToArray();
        return new(Name, null, json, FhirJson.ParseOwned(json, options));
    }
}
