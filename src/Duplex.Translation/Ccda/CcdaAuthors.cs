using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda;

/// <summary>Who said what, and when: the authors of entries and sections, each as one Provenance with all that they said then.</summary>
internal sealed class CcdaAuthors(CcdaBuild build)
{
    private const string Types = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private readonly Dictionary<string, (XElement Author, List<string> Targets)> _credits = new(StringComparer.Ordinal);

    /// <summary>The authors of an entry: its own, otherwise those of what it stands in (CDA R2, 4.4); those of the document have its Provenance.</summary>
    public static IEnumerable<XElement> Of(XElement entry)
    {
        for (XElement? at = entry; at is not null && at.Name.LocalName != "ClinicalDocument"; at = at.Parent)
        {
            if (at.AtOnce("author") is not null)
            {
                return at.All("author");
            }
        }

        return [];
    }

    /// <summary>The author who wrote last, as a reference; null where the entry names none.</summary>
    public Reference? Last(XElement entry) =>
        Of(entry).OrderBy(author => author.At("time").Attr("value"), StringComparer.Ordinal).LastOrDefault() is { } last ? build.Parties.Of(last.At("assignedAuthor")) : null;

    /// <summary>When it was first written; null where no author says.</summary>
    public string? Recorded(XElement entry) =>
        Of(entry).OrderBy(author => author.At("time").Attr("value"), StringComparer.Ordinal).Select(author => build.DateTime(author.At("time"))).FirstOrDefault(time => time is not null);

    /// <summary>Who told it; null where the entry names nobody.</summary>
    public Reference? Informant(XElement entry)
    {
        XElement? informant = entry.At("informant");
        return informant.At("relatedEntity") is { } related ? build.Parties.Related(related, related.At("relatedPerson")) : build.Parties.Of(informant.At("assignedEntity"));
    }

    public void Credit(XElement entry, string reference)
    {
        foreach (XElement author in Of(entry))
        {
            XElement? assigned = author.At("assignedAuthor");
            string who = string.Join('\u001f', assigned.All("id").Select(id => $"{id.Attr("root")}\u001e{id.Attr("extension")}").Append(assigned.At("assignedPerson")?.Value).Append(assigned.At("representedOrganization", "name")?.Value));
            string key = $"{who}\u001f{author.At("time").Attr("value")}";
            if (!_credits.TryGetValue(key, out (XElement Author, List<string> Targets) credit))
            {
                _credits[key] = credit = (author, []);
            }

            credit.Targets.Add(reference);
        }
    }

    public void AddAll()
    {
        foreach ((string key, (XElement author, List<string> targets)) in _credits)
        {
            XElement? assigned = author.At("assignedAuthor");
            if (build.Parties.Of(assigned) is not { } who)
            {
                continue;
            }

            build.Take(author, "Provenance");
            string? time = build.DateTime(author.At("time"));
            build.Add(
                new Provenance
                {
                    Id = build.IdOf("Provenance", $"{build.Document}\u001f{key}"),
                    Target = [.. targets.Select(target => new Reference { ReferenceValue = target })],
                    Occurred = time is null ? null : new FhirDateTime(time),
                    Recorded = CdaValues.Instant(author.At("time"), build.Zone) is { } instant ? new FhirInstant(instant) : new FhirInstant { Extension = [DataTypes.Extensions.Unknown()] },
                    Agent = [new ProvenanceAgent { Type = new CodeableConcept { Coding = [new Coding { System = Types, Code = "author" }] }, Who = who, OnBehalfOf = OnBehalfOf(assigned, who) }],
                },
                build.Patient);
        }
    }

    /// <summary>An organization that is the author itself does not act for itself.</summary>
    public Reference? OnBehalfOf(XElement? assigned, Reference who) =>
        build.Parties.OrganizationOf(assigned) is { } organization && organization.ReferenceValue?.Value != who.ReferenceValue?.Value ? organization
        : null;
}
