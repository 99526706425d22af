using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Duplex.Fhir.Model;

internal ref partial struct FhirJsonReader
{
    private const string HalfPair = "An escape is half of a surrogate pair; right would be both halves, as in \\uD83D\\uDE00.";

    private readonly FhirIssueSeverity Gravity => _strict ? FhirIssueSeverity.Error : FhirIssueSeverity.Warning;

    private static string KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "An array",
        JsonTokenType.String => "A text",
        JsonTokenType.Number => "A number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    private readonly void Fault(string code, string message, string? property = null) => Report(code, message, Gravity, null, property);

    private void WrongKind(string expected)
    {
        FaultOfKind(expected);
        KeepRaw();
    }

    private readonly void FaultOfKind(string expected)
    {
        if (_json.TokenType == JsonTokenType.String && _json.ValueIsEscaped && Unescaped() is null)
        {
            Fault("value", HalfPair);
        }
        else
        {
            Fault("structure", $"{KindOf(_json.TokenType)} stands here; right would be {expected}.");
        }
    }

    /// <summary>Why the bytes are no JSON, and where.</summary>
    private readonly (int Offset, string Message) NoJson(bool isRead)
    {
        var text = _source.AsSpan(_origin);
        var at = _origin + (int)_json.BytesConsumed;
        if (isRead)
        {
            return (at, "Something follows the resource; a document holds one. Many go into NDJSON, one on each line.");
        }

        var begin = text.TrimStart(" \t\r\n"u8);
        return begin switch
        {
            [] => (_origin, text.IsEmpty ? "There is nothing here; right would be a resource: an object in braces." : "There are only blanks here; right would be a resource: an object in braces."),
            [(byte)'<', ..] => (at, "This is no JSON; it looks like XML. Right would be FHIR JSON."),
            [0, ..] or [_, 0, ..] => (at, "This is no UTF-8; it looks like UTF-16. FHIR JSON is UTF-8."),
            _ when IsCutOff(text) => (_source.Length, "The text ends before the JSON does; it looks cut off."),
            _ => (at, "The text is not valid JSON from here on."),
        };
    }

    /// <summary>Whether the text is JSON as far as it goes.</summary>
    private readonly bool IsCutOff(ReadOnlySpan<byte> text)
    {
        try
        {
            var json = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = _maxDepth }));
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private readonly void Report(string code, string message, FhirIssueSeverity severity, int? offset = null, string? property = null)
    {
        if (_issues.Count < FhirReadOptions.MaxIssues || severity == FhirIssueSeverity.Fatal)
        {
            var position = FhirPosition.In(_source, offset ?? (_origin + (int)_json.TokenStartIndex));
            _issues.Add(new FhirIssue(code, Path(property), position, message, severity));
        }
        else if (_issues.Count == FhirReadOptions.MaxIssues)
        {
            _issues.Add(new FhirIssue("incomplete", Path(null), null, $"There are more than {FhirReadOptions.MaxIssues} issues; mend these first.", severity));
        }
    }

    private readonly string Path(string? property)
    {
        var path = new StringBuilder(_depth < 0 ? _root : null);
        for (var level = 0; level <= _depth; level++)
        {
            ref readonly var frame = ref _frames[level];
            if (level == 0)
            {
                path.Append(_root ?? frame.Node.TypeInfo.Name);
            }

            if (frame.Name is not null)
            {
                path.Append('.').Append(frame.Name.Property.Name);
                if (frame.Index >= 0)
                {
                    path.Append('[').Append(frame.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
                }
            }
        }

        return property is null ? path.ToString() : path.Append('.').Append(property).ToString();
    }
}
