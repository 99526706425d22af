using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PRT of an order or a result to a PractitionerRole (sheet <c>PRT[PractitionerRole]</c>).</summary>
internal static class PrtToRole
{
    /// <summary>PRT-4.1 (tables 0912 and 0443); null where it is empty.</summary>
    public static string? CodeOf(PlacedSegment prt, TranslationContext context) => Source.Of(prt, 4, context)[1].Peek();

    /// <summary>Null where the segment names neither a person nor an organization.</summary>
    /// <param name="element">What refers to the role, such as <c>requester</c>.</param>
    public static Reference? Read(PlacedSegment prt, MessageBuild build, string element)
    {
        TranslationContext context = build.Context;
        if (!context.Options.NamesDirectory)
        {
            return prt.Read(5, element, context, XcnToReference.Read) ?? prt.Read(8, element, context, OrganizationReference.ReadXon);
        }

        if (!Source.Of(prt, 5, context).IsPresent && !Source.Of(prt, 8, context).IsPresent)
        {
            return null;
        }

        string? before = context.Coverage?.BeginResource("PractitionerRole");
        PractitionerRole role = new()
        {
            Organization = prt.Read(8, "organization", context, static (in Source xon) => xon.Context.Directory.Organization(xon)),
            Period = PeriodReading.Read(Source.Of(prt, 11, context), Source.Of(prt, 12, context)),
            Telecom = prt.ReadAll(15, "telecom", context, RequesterReading.WorkNumber),
        };
        role.Code.AddIfAny(prt.Read(4, "code", context, static (in Source cwe) => MappedConcepts.Read(cwe, CodeMaps.Participation)));
        role.Specialty.AddIfAny(prt.Read(6, "specialty", context, CweToCodeableConcept.Read));
        role.Location.AddIfAny(prt.Read(9, "location", context, static (in Source pl) => pl.Context.Directory.Location(pl)));
        role.Identifier.AddRange(prt.ReadAll(24, "identifier", context, LicenseIdentifiers.ReadPln));
        if (!ReadUnit(prt, role, build))
        {
            KeptFields.Read(prt, [7], role.Extension, context);
        }

        if (!ReadPreferred(prt, role, context))
        {
            KeptFields.Read(prt, [23], role.Extension, context);
        }

        Reference? reference = prt.Read(5, "practitioner", context, (in Source xcn) => xcn.Context.Directory.Role(xcn, role)) ?? build.Directory.Role(default, role);
        ReadAddress(prt, role, build);
        KeptFields.Read(prt, [1, 2, 3, 13], (build.Find<PractitionerRole>(reference) ?? role).Extension, context);
        context.Coverage?.EndResource(before!);
        return reference;
    }

    private static bool ReadUnit(PlacedSegment prt, PractitionerRole role, MessageBuild build)
    {
        if (prt[7].Value.IsPresent && role.Organization is { } reference && build.Find<Organization>(reference) is { } organization
            && prt.Read(7, "organization.type", build.Context, CweToCodeableConcept.Read) is { } type)
        {
            organization.Type.Add(type);
            return true;
        }

        return false;
    }

    /// <summary>Which of the numbers the person prefers (table 0185).</summary>
    private static bool ReadPreferred(PlacedSegment prt, PractitionerRole role, TranslationContext context)
    {
        Source preferred = Source.Of(prt, 23, context);
        (string? system, string? use) = preferred[1].Peek()?.ToUpperInvariant() switch
        {
            "B" => ("pager", null),
            "C" => ("phone", "mobile"),
            "E" => ("email", null),
            "F" => ("fax", null),
            "H" => ("phone", "home"),
            "O" => ("phone", "work"),
            _ => ((string?)null, (string?)null),
        };
        if (system is not null && role.Telecom.Find(number => number.System?.Value == system && (use is null || number.Use?.Value == use)) is { } number)
        {
            preferred[1].Used("telecom.extension.valueBoolean");
            number.Extension.Add(new Extension { Url = "http://hl7.org/fhir/StructureDefinition/iso21090-preferred", Value = new FhirBoolean(true) });
            return true;
        }

        return false;
    }

    private static void ReadAddress(PlacedSegment prt, PractitionerRole role, MessageBuild build)
    {
        if (!prt[14].Value.IsPresent)
        {
            return;
        }

        string? before = build.Context.Coverage?.BeginResource("Practitioner");
        if (role.Practitioner is { } reference && build.Find<Practitioner>(reference) is { } person)
        {
            DirectoryMerge.Add(person.Address, prt.ReadAll(14, "address", build.Context, XadToAddress.Read), static (one, other) => new Practitioner { Address = [one, other] });
        }

        build.Context.Coverage?.EndResource(before!);
    }
}
