using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda;

/// <summary>One document on its way into FHIR.</summary>
internal sealed class CcdaBuild(TranslationOptions options)
{
    private const int MostFindings = 200;

    private readonly List<TranslationFinding> _findings = [];
    private readonly List<TranslatedResource> _resources = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Resource> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, string> _taken = [];

    public TranslationOptions Options { get; } = options;

    public IReadOnlyList<TranslationFinding> Findings => _findings;

    public IReadOnlyList<TranslatedResource> Resources => _resources;

    /// <summary>The document's own identifier as a URI.</summary>
    public string Document { get; set; } = "";

    /// <summary><c>Patient/{id}</c>.</summary>
    public string Patient { get; set; } = "";

    public Reference Subject => new() { ReferenceValue = Patient };

    /// <summary>Which element of the document went where.</summary>
    public IReadOnlyDictionary<XElement, string> Taken => _taken;

    public void Tell(FindingSeverity severity, string place, string sentence)
    {
        if (_findings.Count < MostFindings)
        {
            _findings.Add(new(severity, place, sentence));
        }
    }

    public void Warn(XElement element, string sentence) => Tell(FindingSeverity.Warning, element.Place(), sentence);

    /// <summary>Notes that the element was carried over.</summary>
    public void Take(XElement? element, string target)
    {
        if (element is not null)
        {
            _taken.TryAdd(element, target);
        }
    }

    public string IdOf(string type, string key)
    {
        string subject = $"{type}\u001f{key}";
        int turn = _ids.GetValueOrDefault(subject) + 1;
        _ids[subject] = turn;
        return Options.IdOf(turn == 1 ? subject : $"{subject}\u001f#{turn}");
    }

    /// <summary>
    /// An entry of the document. Its source is told in <c>meta.source</c>; one that says the same as an earlier one of the document is
    /// kept and marked as its duplicate.
    /// </summary>
    /// <param name="key">What it says: type, code, time and value. Equal keys are duplicates.</param>
    public TranslatedResource<T> AddEntry<T>(T resource, XElement entry, string key)
        where T : DomainResource
    {
        resource.Id = IdOf(resource.TypeName, $"{Document}\u001f{IdentifierOf(entry) ?? key}");
        resource.Meta = new Meta { Source = $"{Document}#{SectionOf(entry)}" };
        string subject = $"{resource.TypeName}\u001f{key}";
        if (_known.TryGetValue(subject, out Resource? first))
        {
            resource.Meta.Tag.Add(new Coding { System = CcdaMarks.Tags, Code = CcdaMarks.Duplicate, Display = "Says the same as an earlier entry of the document" });
            resource.Extension.Add(new Extension { Url = CcdaMarks.DuplicateOf, Value = new Reference { ReferenceValue = $"{first.TypeName}/{first.Id}" } });
        }
        else
        {
            _known[subject] = resource;
        }

        Take(entry, resource.TypeName);
        return Add(resource, Patient);
    }

    /// <param name="patient"><c>Patient/{id}</c>; empty for what is nobody's.</param>
    public TranslatedResource<T> Add<T>(T resource, string patient)
        where T : Resource
    {
        TranslatedResource<T> added = new(resource) { Patient = patient, Owner = "CCDA" };
        _resources.Add(added);
        return added;
    }

    private static string? IdentifierOf(XElement entry) =>
        entry.All("id").FirstOrDefault(id => !id.IsNull() && id.Attr("root") is not null) is { } id ? $"{id.Attr("root")}\u001f{id.Attr("extension")}" : null;

    private static string SectionOf(XElement entry) =>
        entry.Ancestors(Cda.Hl7 + "section").FirstOrDefault().At("code").Attr("code") ?? "section";
}

/// <summary>How entries that say the same are marked.</summary>
internal static class CcdaMarks
{
    public const string Tags = "urn:duplex:ccda";
    public const string Duplicate = "duplicate";
    public const string DuplicateOf = "urn:duplex:duplicate-of";
}
