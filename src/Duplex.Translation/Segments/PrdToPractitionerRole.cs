using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>
/// PRD, and CTD which is built alike, to a Practitioner and the PractitionerRole in which the person takes part; the guide has no sheet.
/// For a chart a reference by identifier.
/// </summary>
internal static class PrdToPractitionerRole
{
    /// <summary>Null where the segment names nobody.</summary>
    public static Reference? Read(PlacedSegment prd, MessageBuild build)
    {
        TranslationContext context = build.Context;
        List<Identifier> identifiers = prd.ReadAll(7, "Practitioner.identifier", context, LicenseIdentifiers.ReadPln);
        List<HumanName> names = prd.ReadAll(2, "Practitioner.name", context, XpnToHumanName.Read);
        string? display = names.Count > 0 ? DisplayOf(names[0]) : null;
        if (identifiers.Count == 0 && display is null)
        {
            return null;
        }

        if (!context.Options.NamesDirectory)
        {
            return new Reference { Type = "Practitioner", Display = display, Identifier = identifiers.FirstOrDefault() };
        }

        string key = identifiers.Count > 0 ? $"{identifiers[0].System?.Value}\u001f{identifiers[0].Value?.Value}" : $"\u001f\u001f{display}";
        Practitioner person = new()
        {
            Id = build.Directory.IdOf("Practitioner", key),
            Identifier = identifiers,
            Name = names,
            Address = prd.ReadAll(3, "Practitioner.address", context, XadToAddress.Read),
        };
        Reference practitioner = new() { ReferenceValue = build.AddShared(person).Reference, Display = display };
        PractitionerRole role = new()
        {
            Practitioner = practitioner,
            Code = prd.ReadAll(1, "PractitionerRole.code", context, CweToCodeableConcept.Read),
            Telecom = prd.ReadAll(5, "PractitionerRole.telecom", context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "work")),
            Location = prd.ReadAll(4, "PractitionerRole.location", context, static (in Source pl) => pl.Context.Directory.Location(pl)),
        };
        KeptFields.Read(prd, [6], role.Extension, context);
        if (prd.Id == "PRD")
        {
            KeptFields.Read(prd, [11, 12, 13, 14], role.Extension, context);
            role.Period = PeriodOf(prd, context);
            role.Organization = prd.Read(10, "PractitionerRole.organization", context, static (in Source xon) => xon.Context.Directory.Organization(xon));
        }

        role.Id = build.Directory.IdOf("PractitionerRole", $"{key}\u001f{role.Code.FirstOrDefault()?.Coding.FirstOrDefault()?.Code?.Value}\u001f{role.Period?.Start?.Value}");
        return new Reference { ReferenceValue = build.AddShared(role).Reference, Display = display };
    }

    private static Period? PeriodOf(PlacedSegment prd, TranslationContext context)
    {
        context.Coverage?.Enter("PractitionerRole");
        Period? period = PeriodReading.Read(Source.Of(prd, 8, context), Source.Of(prd, 9, context));
        context.Coverage?.Leave();
        return period;
    }

    private static string? DisplayOf(HumanName name)
    {
        string display = string.Join(' ', name.Prefix.Concat(name.Given).Select(part => part.Value).Append(name.Family?.Value).Concat(name.Suffix.Select(part => part.Value)).Where(part => part is not null));
        return display.Length == 0 ? null : display;
    }
}
