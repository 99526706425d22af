using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Duplex.Fhir.Model;

internal ref partial struct FhirJsonReader
{
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
        Fault("structure", $"{KindOf(_json.TokenType)} stands here; right would be {expected}.");
        KeepRaw();
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
