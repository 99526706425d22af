using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda;

/// <summary>One document on its way into FHIR.</summary>
internal sealed class CcdaBuild
{
    private const int MostFindings = 200;

    private readonly List<TranslationFinding> _findings = [];
    private readonly List<TranslatedResource> _resources = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CcdaKnownEntry> _here = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TranslatedResource> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, string> _taken = [];
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);

    public CcdaBuild(TranslationOptions options, CcdaEntries known)
    {
        Options = options;
        Known = known;
        Parties = new CcdaParties(this);
        Authors = new CcdaAuthors(this);
        Labels = new CcdaLabels();
    }

    public TranslationOptions Options { get; }

    public TimeZoneInfo Zone => Options.SenderZone;

    /// <summary>Entries of documents that were translated before.</summary>
    public CcdaEntries Known { get; }

    /// <summary>People and organizations of the document.</summary>
    public CcdaParties Parties { get; }

    /// <summary>Who said what.</summary>
    public CcdaAuthors Authors { get; }

    /// <summary>How confidential it is.</summary>
    public CcdaLabels Labels { get; }

    /// <summary>When the document was written; null where it does not say.</summary>
    public string? Written { get; set; }

    public IReadOnlyList<TranslationFinding> Findings => _findings;

    public IReadOnlyList<TranslatedResource> Resources => _resources;

    /// <summary>The document's own identifier as a URI.</summary>
    public string Document { get; set; } = "";

    /// <summary><c>Patient/{id}</c>.</summary>
    public string Patient { get; set; } = "";

    /// <summary>The patient's resource; null where the document stands in a message, whose patient it is.</summary>
    public Patient? Person { get; set; }

    public Reference Subject => new() { ReferenceValue = Patient };

    /// <summary>Which element of the document went where.</summary>
    public IReadOnlyDictionary<XElement, string> Taken => _taken;

    public void Tell(FindingSeverity severity, string place, string sentence)
    {
        if (_findings.Count < MostFindings || severity == FindingSeverity.Error)
        {
            _findings.Add(new(severity, place, sentence));
        }
    }

    public void Warn(XElement element, string sentence)
    {
        if (_findings.Count < MostFindings)
        {
            Tell(FindingSeverity.Warning, element.Place(), sentence);
        }
    }

    /// <summary>Notes that the element was carried over.</summary>
    public void Take(XElement? element, string target)
    {
        if (element is not null)
        {
            _taken.TryAdd(element, target);
        }
    }

    public string? DateTime(XElement? ts) => CdaValues.DateTime(ts, Zone);

    /// <summary>II, with the system that is configured for its authority.</summary>
    public Identifier? Identifier(XElement? ii) => CdaValues.Identifier(ii, Options.Authorities);

    public List<Identifier> Identifiers(XElement? owner) => CdaValues.Identifiers(owner, Options.Authorities);

    public string IdOf(string type, string key)
    {
        string subject = $"{type}\u001f{key}";
        int turn = _ids.GetValueOrDefault(subject) + 1;
        _ids[subject] = turn;
        return Options.IdOf(turn == 1 ? subject : $"{subject}\u001f#{turn}");
    }

    /// <summary>
    /// An entry of the document. Its source is told in <c>meta.source</c>, its authors in a Provenance; one that an earlier entry said
    /// already, here or in another document of the patient, is kept and marked.
    /// </summary>
    /// <param name="key">What it says: code, time and value. Equal keys are duplicates.</param>
    public TranslatedResource<T> AddEntry<T>(T resource, XElement entry, string key)
        where T : DomainResource
    {
        string? number = NumberOf(entry);
        resource.Id = IdOf(resource.TypeName, $"{Patient}\u001f{Document}\u001f{number ?? key}");
        resource.Meta = new Meta { Source = entry.Section() is { } section ? $"{Document}#{Uri.EscapeDataString(section.At("code")?.Attribute("code")?.Value.Trim() ?? "section")}" : Document };
        TranslatedResource<T> added = Add(resource, Patient);
        MarkKnown(resource, number, key);
        Take(entry, resource.TypeName);
        Labels.Note(resource, entry);
        Authors.Credit(entry, added.Reference);
        if (number is not null)
        {
            _byNumber.TryAdd($"{resource.TypeName}\u001f{number}", added);
        }

        return added;
    }

    /// <summary>The resource of this type that an entry with one of these ids became; null where there is none yet.</summary>
    public TranslatedResource? FindByNumber(XElement entry, params ReadOnlySpan<string> types)
    {
        if (NumberOf(entry) is { } number)
        {
            foreach (string type in types)
            {
                if (_byNumber.TryGetValue($"{type}\u001f{number}", out TranslatedResource? found))
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <param name="patient"><c>Patient/{id}</c>; empty for what is nobody's.</param>
    public TranslatedResource<T> Add<T>(T resource, string patient)
        where T : Resource
    {
        TranslatedResource<T> added = new(resource) { Patient = patient, Owner = "CCDA" };
        _resources.Add(added);
        _references.Add(added.Reference);
        return added;
    }

    /// <summary>What was known before and what this document says.</summary>
    public CcdaEntries AllKnown() => Known.With(_here);

    private void MarkKnown(DomainResource resource, string? number, string key)
    {
        string statement = Options.IdOf($"ccda\u001f{Patient}\u001f{resource.TypeName}\u001f{key}");
        string? numbered = number is null ? null : Options.IdOf($"ccda-id\u001f{Patient}\u001f{resource.TypeName}\u001f{number}");
        CcdaKnownEntry? sameNumber = numbered is null ? null : Find(numbered);
        CcdaKnownEntry? same = sameNumber is not null && sameNumber.Statement == statement ? sameNumber : Find(statement);
        if ((same ?? sameNumber) is { } earlier)
        {
            resource.Meta!.Tag.Add(same is not null
                ? new Coding { System = CcdaMarks.Tags, Code = CcdaMarks.Duplicate, Display = "Says the same as an earlier entry" }
                : new Coding { System = CcdaMarks.Tags, Code = CcdaMarks.Changed, Display = "Has the number of an earlier entry and says otherwise" });
            resource.Extension.Add(new Extension { Url = CcdaMarks.DuplicateOf, Value = ReferenceTo(earlier) });
        }

        CcdaKnownEntry entry = new($"{resource.TypeName}/{resource.Id}", statement);
        _here.TryAdd(statement, entry);
        if (numbered is not null)
        {
            _here[numbered] = entry;
        }
    }

    private CcdaKnownEntry? Find(string key) => _here.GetValueOrDefault(key) ?? Known.Find(key);

    /// <summary>What another document said is not in this Bundle, so that it can only be named.</summary>
    private Reference ReferenceTo(CcdaKnownEntry earlier) => _references.Contains(earlier.Reference)
        ? new Reference { ReferenceValue = earlier.Reference }
        : new Reference
        {
            Type = earlier.Reference[..earlier.Reference.IndexOf('/', StringComparison.Ordinal)],
            Identifier = new Identifier { System = CcdaMarks.ResourceId, Value = earlier.Reference[(earlier.Reference.IndexOf('/', StringComparison.Ordinal) + 1)..] },
        };

    private static string? NumberOf(XElement entry) =>
        entry.All("id").FirstOrDefault(id => !id.IsNull() && id.Attr("root") is not null) is { } id ? $"{id.Attr("root")}\u001f{id.Attr("extension")}" : null;
}
