using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>
/// Reads a Bundle entry by entry without holding it whole: memory is bounded by the largest entry. One pass, one reader at a time.
/// <code>
/// var reader = new FhirBundleReader(stream);
/// await foreach (var entry in reader.ReadEntriesAsync(cancellationToken)) { ... }
/// // then reader.Header has what stood around the entries, reader.Issues its faults
/// </code>
/// </summary>
/// <param name="stream">UTF-8 JSON; left open.</param>
/// <param name="options">Mode and limits; strict by default.</param>
public sealed class FhirBundleReader(Stream stream, FhirStreamOptions? options = null)
{
    private readonly FhirStreamOptions _options = options ?? FhirStreamOptions.Strict;
    private readonly BundleHeader _header = new();
    private readonly List<FhirIssue> _issues = [];
    private bool _isStarted;

    /// <summary>Reads from a pipe; its reader is left for the caller to complete.</summary>
    public FhirBundleReader(PipeReader pipe, FhirStreamOptions? options = null)
        : this((pipe ?? throw new ArgumentNullException(nameof(pipe))).AsStream(leaveOpen: true), options)
    {
    }

    /// <summary>
    /// The Bundle without its entries: while entries are read what stood before them, afterwards all of it, such as a total and links
    /// that came last. Null before the first entry, and where the whole can't be read as a Bundle.
    /// </summary>
    public Bundle? Header { get; private set; }

    /// <summary>Faults of the Bundle itself, complete after the last entry. Those of an entry are with the entry.</summary>
    public IReadOnlyList<FhirIssue> Issues => _issues;

    /// <summary>Whether the Bundle was read to its end and has no fault of its own that is an error.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>
    /// Yields the entries in order, a faulty one too. Ends early where the text stops being JSON, is no Bundle, or is too long:
    /// <see cref="IsComplete"/> stays false and <see cref="Issues"/> says why.
    /// </summary>
    /// <exception cref="InvalidOperationException">The entries were asked for before; a stream is read once.</exception>
    public async IAsyncEnumerable<FhirStreamedEntry> ReadEntriesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (_isStarted)
        {
            throw new InvalidOperationException("A Bundle is read once; make a new reader on a new stream.");
        }

        _isStarted = true;
        using var window = new StreamWindow(stream, _options.MaxBytes);
        var text = new JsonTokens(window, _options.MaxItemBytes);
        await window.TakeByteOrderMarkAsync(cancellationToken).ConfigureAwait(false);
        if (!await text.TakeAsync((byte)'{', cancellationToken).ConfigureAwait(false))
        {
            Stop(window, text, "an object in braces with resourceType Bundle");
            yield break;
        }

        var hasEntries = false;
        var index = 0;
        var isFirst = true;
        while (!await text.TakeAsync((byte)'}', cancellationToken).ConfigureAwait(false))
        {
            if (!isFirst && !await text.TakeAsync((byte)',', cancellationToken).ConfigureAwait(false))
            {
                Stop(window, text, "a comma or the closing brace");
                yield break;
            }

            isFirst = false;
            var member = await text.NameAsync(cancellationToken).ConfigureAwait(false);
            if (member is null)
            {
                Stop(window, text, "the name of a property and a colon");
                yield break;
            }

            if (member.Value.Name.AsSpan().SequenceEqual("\"entry\""u8) && !hasEntries && await text.TakeAsync((byte)'[', cancellationToken).ConfigureAwait(false))
            {
                hasEntries = true;
                Header = _header.Read(FhirReadMode.Lenient, []);
                if (Header is null && _header.NamesOtherType)
                {
                    break;
                }

                var position = window.Position;
                while (!await text.TakeAsync((byte)']', cancellationToken).ConfigureAwait(false))
                {
                    if (index > 0 && !await text.TakeAsync((byte)',', cancellationToken).ConfigureAwait(false))
                    {
                        Stop(window, text, "a comma or the closing bracket of the entries");
                        yield break;
                    }

                    var value = await text.ValueAsync(cancellationToken).ConfigureAwait(false);
                    if (value is null)
                    {
                        Stop(window, text, "an entry");
                        yield break;
                    }

                    yield return Entry(index, value.Value);
                    index++;
                }

                if (index == 0)
                {
                    Report("structure", "Bundle.entry", position, "The array is empty; leave the property out instead.");
                }

                continue;
            }

            var other = await text.ValueAsync(cancellationToken).ConfigureAwait(false);
            if (other is null)
            {
                Stop(window, text, "a value");
                yield break;
            }

            if (other.Value.Json is null || _header.Length + other.Value.Json.Length > _options.MaxItemBytes)
            {
                _issues.Add(StreamIssues.TooLong("Bundle", member.Value.Position, "What stands around the entries", _options.MaxItemBytes));
                yield break;
            }

            if (hasEntries && member.Value.Name.AsSpan().SequenceEqual("\"entry\""u8))
            {
                Report("structure", "Bundle.entry", member.Value.Position, "The property is given twice; give it once.");
                continue;
            }

            _header.Add(member.Value, other.Value.Json);
        }

        Header = _header.Read(_options.Mode, _issues);
        if (Header is not null && await text.NextAsync(cancellationToken).ConfigureAwait(false) >= 0)
        {
            Stop(window, text, "the end; a document holds one resource");
        }

        IsComplete = Header is not null && !window.IsOverLimit && !_issues.Exists(issue => issue.Severity <= FhirIssueSeverity.Error);
    }

    private FhirStreamedEntry Entry(int index, JsonTokens.Value value)
    {
        if (value.Json is null)
        {
            return new(index, value.Position, null, [StreamIssues.TooLong($"Bundle.entry[{index}]", value.Position, "The entry", _options.MaxItemBytes)]);
        }

        var entry = ResourceReader.ReadBundleEntry(value.Json, index, _options.Mode, out var issues);
        return new(index, value.Position, entry, StreamIssues.After(value.Position, issues));
    }

    private void Report(string code, string path, FhirPosition position, string message) =>
        _issues.Add(new(code, path, position, message, _options.Mode == FhirReadMode.Strict ? FhirIssueSeverity.Error : FhirIssueSeverity.Warning));

    private void Stop(StreamWindow window, JsonTokens text, string expected) => _issues.Add(
        window.IsOverLimit
            ? StreamIssues.TooLong("Bundle", window.Position, "The stream", _options.MaxBytes)
            : new("invalid", "Bundle", window.Position, $"{(text.IsAtEnd ? "The text ends" : "The text is not valid JSON")} here; right would be {expected}.", FhirIssueSeverity.Fatal));
}
