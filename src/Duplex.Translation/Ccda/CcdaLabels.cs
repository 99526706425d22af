using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda;

/// <summary>
/// How confidential the document, its sections and its entries are: security labels of all that is taken out of them. Of the ordered codes
/// the strictest stands; others (HIV, PSY, obligations) are added.
/// </summary>
internal sealed class CcdaLabels
{
    private const string Confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

    /// <summary>From the least restricted on.</summary>
    private static readonly string[] Ranks = ["U", "L", "M", "N", "R", "V"];

    private readonly Dictionary<XElement, List<Coding>> _ofEntries = [];
    private readonly Dictionary<Resource, List<Coding>> _ofResources = [];

    /// <summary>Notes what the entry and its sections say of themselves, for the resource that it becomes.</summary>
    public void Note(Resource resource, XElement entry)
    {
        XElement whole = entry.AncestorsAndSelf().LastOrDefault(static outer => outer.Parent?.Name.LocalName == "entry") ?? entry;
        if (!_ofEntries.TryGetValue(whole, out List<Coding>? labels))
        {
            _ofEntries[whole] = labels = [.. Above(whole), .. Within(whole)];
        }

        if (labels.Count > 0)
        {
            _ofResources[resource] = labels;
        }
    }

    /// <summary>Labels all resources; a Provenance as what it tells of, the Composition, which holds every narrative, as all of them.</summary>
    public void Write(XElement root, CcdaBuild build)
    {
        List<Coding> document = LabelOf(root.At("confidentialityCode")) is { } own ? [own] : [];
        List<Coding> all = [.. document, .. root.Descendants(Cda.Hl7 + "section").Select(static section => LabelOf(section.At("confidentialityCode"))).OfType<Coding>(), .. _ofResources.Values.SelectMany(static labels => labels)];
        if (all.Count == 0)
        {
            return;
        }

        Dictionary<string, List<Coding>> byReference = new(StringComparer.Ordinal);
        foreach (TranslatedResource resource in build.Resources)
        {
            if (_ofResources.TryGetValue(resource.Resource, out List<Coding>? labels))
            {
                byReference.TryAdd(resource.Reference, labels);
            }
        }

        foreach (TranslatedResource resource in build.Resources.Where(static resource => resource.Patient.Length > 0))
        {
            IEnumerable<Coding> labels = resource.Resource switch
            {
                Composition => all,
                Provenance provenance => document.Concat(provenance.Target.SelectMany(target => byReference.GetValueOrDefault(target.ReferenceValue?.Value ?? "") ?? [])),
                { } other => document.Concat(_ofResources.GetValueOrDefault(other) ?? []),
            };
            Add(resource.Resource, labels);
        }
    }

    private static void Add(Resource resource, IEnumerable<Coding> labels)
    {
        Coding? strictest = null;
        foreach (Coding label in labels)
        {
            if (RankOf(label) < 0)
            {
                Append(resource, label);
            }
            else if (strictest is null || RankOf(label) > RankOf(strictest))
            {
                strictest = label;
            }
        }

        // What is normal, or less, needs no label.
        if (strictest is { Code.Value: not ("N" or "U" or "L") })
        {
            Append(resource, strictest);
        }
    }

    private static void Append(Resource resource, Coding label)
    {
        Meta meta = resource.Meta ??= new Meta();
        if (!meta.Security.Exists(known => known.Code?.Value == label.Code?.Value && known.System?.Value == label.System?.Value))
        {
            meta.Security.Add(CdaAttachments.Copy(label));
        }
    }

    private static int RankOf(Coding label) => label.System?.Value == Confidentiality ? Array.IndexOf(Ranks, label.Code?.Value) : -1;

    /// <summary>Those of the sections that it stands in, and its own.</summary>
    private static IEnumerable<Coding> Above(XElement entry) => entry.AncestorsAndSelf()
        .Where(static outer => outer.Name.LocalName != "ClinicalDocument").Select(static outer => LabelOf(outer.AtOnce("confidentialityCode"))).OfType<Coding>();

    /// <summary>Security observations of an entry (HL7 Privacy and Security Implementation Guide: classification, category, control, integrity).</summary>
    private static IEnumerable<Coding> Within(XElement entry)
    {
        foreach (XElement observation in entry.Descendants(Cda.Hl7 + "observation"))
        {
            if (observation.At("code").Peek("code") is "SECCLASSOBS" or "SECCATOBS" or "SECCONOBS" or "SECINTOBS" && LabelOf(observation.At("value")) is { } label)
            {
                observation.At("code")!.NoteFrame();
                yield return label;
            }
        }
    }

    private static Coding? LabelOf(XElement? code)
    {
        if (code.IsNull() || CdaValues.Coding(code) is not { } label)
        {
            return null;
        }

        if (label.System is null && Array.IndexOf(Ranks, label.Code?.Value) >= 0)
        {
            label.System = Confidentiality;
        }

        return label;
    }
}
