using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Ccda.Sections;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda;

/// <summary>The document as a whole: its patient, its Composition, and the entries of its sections.</summary>
internal static class CcdaDocument
{
    /// <returns><c>Patient/{id}</c>; null with a finding where the document names no patient.</returns>
    public static string? Read(XElement root, CcdaBuild build)
    {
        if (CcdaPatient.Read(root, build) is null)
        {
            return null;
        }

        TimeZoneInfo zone = build.Options.SenderZone;
        Composition composition = new()
        {
            Id = build.IdOf("Composition", build.Document),
            Identifier = CdaValues.Identifier(root.At("id")),
            Status = "final",
            Type = CdaValues.Concept(root.At("code")) ?? new CodeableConcept { Text = "C-CDA document" },
            Title = CdaValues.TextOf(root.At("title")) ?? root.At("code").Attr("displayName") ?? "C-CDA document",
            Date = CdaValues.DateTime(root.At("effectiveTime"), zone),
            Confidentiality = root.At("confidentialityCode").Attr("code"),
            Subject = build.Subject,
            Author = [.. root.All("author").Select(AuthorOf).OfType<Reference>()],
            Custodian = OrganizationOf(root.At("custodian", "assignedCustodian", "representedCustodianOrganization")),
            Event = [.. root.All("documentationOf").Select(of => CdaValues.Period(of.At("serviceEvent", "effectiveTime"), zone)).OfType<Period>().Select(period => new CompositionEvent { Period = period })],
        };
        Require(composition);
        TranslatedResource<Composition> added = build.Add(composition, build.Patient);
        foreach (string taken in (ReadOnlySpan<string>)["id", "code", "title", "effectiveTime", "confidentialityCode", "author", "custodian", "documentationOf"])
        {
            foreach (XElement element in root.All(taken))
            {
                build.Take(element, $"Composition.{taken}");
            }
        }

        foreach (XElement component in root.At("component", "structuredBody").All("component"))
        {
            if (component.At("section") is { } section)
            {
                added.Value.Section.Add(CcdaSection.Read(section, build));
            }
        }

        if (root.At("component", "nonXMLBody", "text") is { } body)
        {
            AddUnstructured(body, added.Value, build);
        }

        if (added.Value.Section.Count == 0 && root.At("component", "nonXMLBody") is null)
        {
            build.Warn(root, "The document has neither sections nor a body, so that only its patient was taken.");
        }

        AddProvenance(root, build);
        return build.Patient;
    }

    private static void Require(Composition composition)
    {
        if (composition.Date is null)
        {
            composition.Date = new FhirDateTime { Extension = [new Extension { Url = DataTypes.Extensions.DataAbsentReason, Value = new FhirCode("unknown") }] };
        }

        if (composition.Author.Count == 0)
        {
            composition.Author.Add(new Reference { Display = "unknown" });
        }

        if (composition.Confidentiality?.Value is not ("U" or "L" or "M" or "N" or "R" or "V" or null))
        {
            composition.Confidentiality = null;
        }
    }

    /// <summary>A body that is no XML (a PDF, a text): a DocumentReference that holds it.</summary>
    private static void AddUnstructured(XElement body, Composition composition, CcdaBuild build)
    {
        Attachment attachment = new() { ContentType = body.Attr("mediaType"), Title = composition.Title };
        if (body.Attr("representation") == "B64")
        {
            attachment.Data = new FhirBase64Binary(string.Concat(body.Value.Where(letter => !char.IsWhiteSpace(letter))));
        }
        else if (body.At("reference").Attr("value") is { } address && DataTypes.Addresses.IsWeb(address))
        {
            attachment.Url = address;
        }
        else if (body.At("reference").Attr("value") is { } other)
        {
            build.Warn(body, "The address of the document is none of the web, so nothing is to open it and it is kept as text; right would be one that begins with https:// or http://.");
            attachment.Data = new FhirBase64Binary(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(other)));
            attachment.ContentType = "text/plain";
        }
        else
        {
            attachment.Data = new FhirBase64Binary(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(body.Value)));
            attachment.ContentType ??= "text/plain";
        }

        build.AddEntry(new DocumentReference { Status = "current", Subject = build.Subject, Type = composition.Type, Content = [new DocumentReferenceContent { Attachment = attachment }] }, body, "body");
    }

    private static Reference? AuthorOf(XElement author)
    {
        XElement? assigned = author.At("assignedAuthor");
        string? name = CdaValues.Name(assigned.At("assignedPerson", "name")) is { } person ? CcdaNames.Display(person)
            : CdaValues.TextOf(assigned.At("assignedAuthoringDevice", "softwareName")) ?? CdaValues.TextOf(assigned.At("representedOrganization", "name"));
        return name is null ? null : new Reference
        {
            Type = assigned.At("assignedPerson") is not null ? "Practitioner" : assigned.At("assignedAuthoringDevice") is not null ? "Device" : "Organization",
            Identifier = assigned.All("id").Select(CdaValues.Identifier).FirstOrDefault(id => id is not null),
            Display = name,
        };
    }

    private static Reference? OrganizationOf(XElement? organization) => CdaValues.TextOf(organization.At("name")) is { } name
        ? new Reference { Type = "Organization", Identifier = CdaValues.Identifiers(organization).FirstOrDefault(), Display = name }
        : null;

    /// <summary>Where everything in the Bundle comes from.</summary>
    private static void AddProvenance(XElement root, CcdaBuild build)
    {
        Provenance provenance = new()
        {
            Id = build.IdOf("Provenance", build.Document),
            Target = [.. build.Resources.Select(resource => new Reference { ReferenceValue = resource.Reference })],
            Recorded = CdaValues.DateTime(root.At("effectiveTime"), build.Options.SenderZone) is { Length: > 10 } time
                ? new FhirInstant(time)
                : new FhirInstant { Extension = [new Extension { Url = DataTypes.Extensions.DataAbsentReason, Value = new FhirCode("unknown") }] },
            Agent = [new ProvenanceAgent { Who = OrganizationOf(root.At("custodian", "assignedCustodian", "representedCustodianOrganization")) ?? new Reference { Display = "unknown" } }],
            Entity = [new ProvenanceEntity { Role = "source", What = new Reference { Identifier = CdaValues.Identifier(root.At("id")), Display = "C-CDA document" } }],
        };
        build.Add(provenance, build.Patient);
    }
}
