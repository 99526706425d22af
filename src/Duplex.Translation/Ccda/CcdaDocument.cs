using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Ccda.Sections;

namespace Duplex.Translation.Ccda;

/// <summary>The document as a whole: its patient, its Composition, and the entries of its sections.</summary>
internal static class CcdaDocument
{
    /// <summary>Elements of the header that go into the Composition.</summary>
    private static readonly string[] Header =
        ["id", "setId", "versionNumber", "code", "title", "effectiveTime", "confidentialityCode", "author", "custodian", "legalAuthenticator", "authenticator", "relatedDocument"];

    /// <summary>The document's own number, by which its resources are told from those of others.</summary>
    /// <param name="digest">What stands for a document without a number: the same for the same bytes.</param>
    public static string NumberOf(XElement root, CcdaBuild build, Func<string> digest) => build.Identifier(root.At("id")) switch
    {
        null => $"urn:duplex:ccda:{digest()}",
        { System.Value: "urn:ietf:rfc:3986" } whole => whole.Value!.Value!,
        { } id => $"{id.System?.Value ?? "urn:duplex:ccda"}:{Uri.EscapeDataString(id.Value?.Value ?? "")}",
    };

    /// <summary>All but the patient, who is known: <see cref="CcdaBuild.Patient"/>.</summary>
    /// <param name="origin">What holds the document: a reference; null where it came alone.</param>
    public static Composition Read(XElement root, CcdaBuild build, string? origin = null)
    {
        CodeableConcept type = CdaValues.Concept(root.At("code")) ?? new CodeableConcept { Text = "C-CDA document" };
        Composition composition = new()
        {
            Id = build.IdOf("Composition", build.Document),
            Identifier = build.Identifier(root.At("setId")) ?? build.Identifier(root.At("id")),
            Status = "final",
            Type = type,
            Title = CdaValues.TextOf(root.At("title")) ?? root.At("code").Attr("displayName") ?? "C-CDA document",
            Date = build.DateTime(root.At("effectiveTime")) is { } date ? date : new FhirDateTime { Extension = CdaValues.Absent(root.At("effectiveTime")) },
            Confidentiality = root.At("confidentialityCode").Attr("code") is ("U" or "L" or "M" or "N" or "R" or "V") and var label ? label : null,
            Language = CdaValues.Language(root.At("languageCode")),
            Subject = build.Subject,
        };
        build.Written = composition.Date.Value;
        build.Add(composition, build.Patient);
        composition.Author.AddRange(root.All("author").Select(author => build.Parties.Of(author.At("assignedAuthor"))).OfType<Reference>());
        composition.Custodian = build.Parties.Organization(root.At("custodian", "assignedCustodian", "representedCustodianOrganization"));
        CcdaHeader.Read(root, composition, build);
        if (composition.Author.Count == 0)
        {
            composition.Author.Add(new Reference { Extension = CdaValues.Absent(root.At("author")) });
        }

        foreach (XElement element in Header.SelectMany(root.All))
        {
            build.Take(element, $"Composition.{element.Name.LocalName}");
        }

        foreach (XElement section in root.At("component", "structuredBody").All("component").SelectMany(component => component.All("section")))
        {
            composition.Section.Add(CcdaSection.Read(section, build));
        }

        if (root.At("component", "nonXMLBody", "text") is { } body)
        {
            AddUnstructured(root, body, composition, build);
        }
        else if (composition.Section.Count == 0)
        {
            build.Warn(root, "The document has neither sections nor a body, so that only its patient was taken.");
        }

        EncounterEntries.Complete(composition, build);
        build.Authors.AddAll();
        AddProvenance(root, composition, build, origin);
        build.Labels.Write(root, build);
        return composition;
    }

    /// <summary>A body that is no XML (a PDF, a text): a DocumentReference that holds it.</summary>
    private static void AddUnstructured(XElement root, XElement body, Composition composition, CcdaBuild build)
    {
        Attachment? attachment = CdaAttachments.Read(body, build);
        if (attachment is null)
        {
            build.Warn(body, "The body holds nothing, or no base64 where it says so; right would be the document in base64, or a reference to it.");
            return;
        }

        attachment.Title = composition.Title?.Value;
        DocumentReference document = new()
        {
            Status = "current",
            Type = composition.Type is { } type ? new CodeableConcept { Coding = [.. type.Coding.Select(CdaAttachments.Copy)], Text = type.Text?.Value } : null,
            Category = [CcdaConcepts.ClinicalNote()],
            Subject = build.Subject,
            MasterIdentifier = build.Identifier(root.At("id")),
            Date = CdaValues.Instant(root.At("effectiveTime"), build.Zone) is { } instant ? new FhirInstant(instant) : null,
            Author = [.. root.All("author").Select(author => build.Parties.Of(author.At("assignedAuthor"))).OfType<Reference>()],
            Custodian = build.Parties.Organization(root.At("custodian", "assignedCustodian", "representedCustodianOrganization")),
            Content = [new DocumentReferenceContent { Attachment = attachment }],
        };
        string reference = build.AddEntry(document, body, "body").Reference;
        composition.Section.Add(new CompositionSection { Title = composition.Title?.Value, Entry = [new Reference { ReferenceValue = reference }] });
    }

    /// <summary>Where everything comes from.</summary>
    private static void AddProvenance(XElement root, Composition composition, CcdaBuild build, string? origin)
    {
        const string Types = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
        List<ProvenanceAgent> agents = [];
        foreach (XElement assigned in root.All("author").Select(author => author.At("assignedAuthor")).OfType<XElement>())
        {
            if (build.Parties.Of(assigned) is { } who)
            {
                agents.Add(new ProvenanceAgent { Type = new CodeableConcept { Coding = [new Coding { System = Types, Code = "author" }] }, Who = who, OnBehalfOf = build.Authors.OnBehalfOf(assigned, who) });
            }
        }

        if (build.Parties.Organization(root.At("custodian", "assignedCustodian", "representedCustodianOrganization")) is { } custodian)
        {
            agents.Add(new ProvenanceAgent { Type = new CodeableConcept { Coding = [new Coding { System = Types, Code = "custodian" }] }, Who = custodian });
        }

        if (agents.Count == 0)
        {
            agents.Add(new ProvenanceAgent { Who = DataTypes.Extensions.UnknownReference() });
        }

        List<ProvenanceEntity> entities = [new() { Role = "source", What = new Reference { Identifier = build.Identifier(root.At("id")) ?? new Identifier { System = "urn:ietf:rfc:3986", Value = build.Document }, Display = "C-CDA document" } }];
        if (origin is not null)
        {
            entities.Add(new ProvenanceEntity { Role = "source", What = new Reference { ReferenceValue = origin } });
        }

        build.Add(
            new Provenance
            {
                Id = build.IdOf("Provenance", build.Document),
                Target = [.. build.Resources.Where(resource => resource.Patient.Length > 0 && resource.Resource is not Provenance).Select(resource => new Reference { ReferenceValue = resource.Reference })],
                Occurred = root.All("author").Select(author => build.DateTime(author.At("time"))).FirstOrDefault(time => time is not null) is { } written ? new FhirDateTime(written) : null,
                Recorded = CdaValues.Instant(root.At("effectiveTime"), build.Zone) is { } time ? new FhirInstant(time) : new FhirInstant { Extension = CdaValues.Absent(root.At("effectiveTime")) },
                Agent = agents,
                Entity = entities,
            },
            build.Patient);
    }
}
