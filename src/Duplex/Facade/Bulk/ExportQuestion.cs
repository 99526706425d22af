using System.Globalization;
using Duplex.Chart.Bulk.Export;
using Duplex.Chart.Indexing;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Bulk;

/// <summary>Checks the parameters of a kick-off. What is not known is refused, or with <c>handling=lenient</c> left out and told in the error file.</summary>
internal sealed class ExportQuestion(FacadeCall call, ExportLevel level, bool lenient, ConnectionIndexing rules, DateTimeOffset now)
{
    private const ScopeInteractions Needed = ScopeInteractions.Read | ScopeInteractions.Search;
    private const int LongestNameShown = 64;
    private static readonly string[] Formats = ["application/fhir+ndjson", "application/ndjson", "ndjson"];

    private readonly List<FhirIssue> _issues = [];
    private const string NotTheEhr =
        "This is what was pulled, written and received through Duplex, not what the EHR holds, of which it may be a small part; for more, have the EHR's own export pulled (POST /api/connections/{name}/pull) or read it live.";

    private readonly List<string> _remarks = [];
    private readonly List<string> _asked = [];
    private readonly List<ExportFilter> _filters = [];
    private readonly List<string> _filterTexts = [];
    private readonly List<string> _elements = [];
    private Instant? _since;
    private Instant? _until;
    private List<string> _types = [];

    /// <summary>Those named; null: all.</summary>
    public IReadOnlyList<string>? Patients { get; private set; }

    /// <returns>The refusal; null: all is well.</returns>
    public FhirResult? Read(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            Read(name, value);
        }

        CheckTypes();
        if (_issues.Count > 0)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, _issues);
        }

        var refused = _asked.Where(type => !call.App!.Scopes.Allows(type, Needed)).Distinct().ToList();
        if (refused.Count > 0)
        {
            var scopes = string.Join(' ', refused.Select(type => $"system/{type}.rs"));
            return FhirResult
                .Outcome(StatusCodes.Status403Forbidden, "forbidden", $"The token's scopes do not cover all types that are asked for; {scopes} is needed.")
                .With("WWW-Authenticate", $"Bearer realm=\"duplex\", error=\"insufficient_scope\", scope=\"{scopes}\"");
        }

        _types = [.. (_asked.Count > 0 ? _asked.Distinct() : ExportTypes.Of(level)).Where(type => call.App!.Scopes.Allows(type, Needed))];
        return _types.Count > 0 ? null : FhirResult.Outcome(
            StatusCodes.Status403Forbidden, "forbidden", "The token's scopes cover no type that can be exported; ask for system/*.rs, or system/{Type}.rs of each type.");
    }

    public ExportRequest ToRequest(string url, IReadOnlyList<string>? patients) => new()
    {
        Url = url,
        Level = level,
        Types = _types,
        Patients = patients,
        Since = _since,
        Until = _until,
        Withheld = call.Withheld,
        Filters = _filterTexts,
        Elements = _elements,
        Remarks = call.Connection.ReadsChart ? _remarks : [.. _remarks, NotTheEhr],
    };

    private void Read(string name, string value)
    {
        switch (name)
        {
            case "_outputFormat":
                // A plus sign that was not encoded arrives as a blank.
                if (!Formats.Contains(value.Replace(' ', '+'), StringComparer.OrdinalIgnoreCase))
                {
                    Refuse("not-supported", "_outputFormat: files are written as application/fhir+ndjson only.");
                }

                break;
            case "_since":
                _since = ReadInstant(name, value);
                break;
            case "_until":
                _until = ReadInstant(name, value);
                break;
            case "_type":
                _asked.AddRange(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            case "_typeFilter":
                ReadFilters(value);
                break;
            case "_elements":
                _elements.AddRange(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            case "patient" when level != ExportLevel.System:
                ReadPatient(value);
                break;
            default:
                Refuse("not-supported", $"The parameter {Shown(name)} is not known here; these are: _outputFormat, _since, _until, _type, _typeFilter, _elements, and patient on Patient/$export and Group/{{id}}/$export.", mayPass: true);
                break;
        }
    }

    /// <summary>Commas join several filters; one within a value belongs to it, since no filter begins behind it.</summary>
    private void ReadFilters(string value)
    {
        var texts = new List<string>();
        foreach (var part in value.Split(','))
        {
            var question = part.IndexOf('?', StringComparison.Ordinal);
            if (texts.Count == 0 || question > 0 && FhirModel.IsResourceType(part[..question]))
            {
                texts.Add(part);
            }
            else
            {
                texts[^1] += "," + part;
            }
        }

        foreach (var text in texts)
        {
            if (ExportFilter.Parse(text, rules, now, out var problem) is { } filter)
            {
                _filters.Add(filter);
                _filterTexts.Add(text);
            }
            else
            {
                Refuse("value", problem!, mayPass: true);
            }
        }
    }

    private void ReadPatient(string value)
    {
        var reference = References.Parse(value.StartsWith(call.Address + "/", StringComparison.Ordinal) ? value[(call.Address.Length + 1)..] : value);
        if (reference is { Kind: ReferenceKind.Relative } && reference.TypeAndId!.StartsWith("Patient/", StringComparison.Ordinal))
        {
            Patients = [.. Patients ?? [], reference.TypeAndId];
            return;
        }

        Refuse("value", "patient is a reference of the form Patient/id.");
    }

    private void CheckTypes()
    {
        foreach (var type in _asked.ToList())
        {
            if (!ExportTypes.Has(level, type))
            {
                _asked.Remove(type);
                Refuse("value", FhirModel.IsResourceType(type)
                    ? $"_type: {type} belongs to no patient; ask for it at the system ($export)."
                    : $"_type: R4 has no type {Shown(type)} that can be exported.", mayPass: true);
            }
        }

        if (_asked.Count > 0 && _filters.Any(filter => !_asked.Contains(filter.Type)))
        {
            Refuse("value", "A _typeFilter names a type that _type does not; add it there.", mayPass: true);
        }
    }

    private Instant? ReadInstant(string name, string value)
    {
        var text = value.Replace(' ', '+');
        if (text.Contains('T', StringComparison.Ordinal) && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return Instant.From(at);
        }

        Refuse("value", $"{name} is an instant with its offset, as in 2026-01-31T08:00:00Z.");
        return null;
    }

    /// <param name="mayPass">Whether it may be left out where the caller is lenient.</param>
    private void Refuse(string code, string sentence, bool mayPass = false)
    {
        if (mayPass && lenient)
        {
            _remarks.Add($"Left out: {sentence}");
        }
        else
        {
            _issues.Add(new FhirIssue(code, "", null, sentence));
        }
    }

    private static string Shown(string name) =>
        name.Length is > 0 and <= LongestNameShown && name.All(letter => char.IsAsciiLetterOrDigit(letter) || "_-.:".Contains(letter, StringComparison.Ordinal)) ? $"'{name}'" : "asked for";
}
