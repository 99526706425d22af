using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Medical equipment: Non-Medicinal Supply Activity (.50) and Organizer (.135), and the product instances (.37) that entries name: a Device,
/// and where it is only used a DeviceUseStatement.
/// </summary>
internal static class EquipmentEntries
{
    private const string FdaIssuer = "2.16.840.1.113883.3.3719";

    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["50", "135", "37"], "46264-8", "supply organizer");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Name.LocalName == "organizer")
        {
            foreach (XElement inner in EntryParts.Inside(entry, "component"))
            {
                if (inner.Name.LocalName == "supply")
                {
                    Read(inner, build, section);
                }
                else
                {
                    build.Warn(inner, "The kind of this entry has no place among equipment; what it says stands in the section's narrative.");
                }
            }

            build.Take(entry, "Device");
            return;
        }

        List<TranslatedResource> devices = [.. DevicesOf(entry, build)];
        if (devices.Count == 0)
        {
            build.Warn(entry, "The supply names no device; its section's narrative says what the author wrote.");
            return;
        }

        foreach (TranslatedResource device in devices)
        {
            CcdaSection.Refer(section, device);
            DeviceUseStatement use = new()
            {
                Identifier = build.Identifiers(entry),
                Status = entry.Peek("moodCode") is not ("EVN" or null) ? "intended" : entry.At("statusCode").Attr("code") switch { "completed" => "completed", "active" => "active", "aborted" => "stopped", "suspended" or "held" => "on-hold", "nullified" => "entered-in-error", _ => "intended" },
                Subject = build.Subject,
                Timing = CdaValues.When(entry.At("effectiveTime"), build.Zone),
                RecordedOn = build.Authors.Recorded(entry),
                Device = new Reference { ReferenceValue = device.Reference },
                ReasonCode = EntryParts.Reasons(entry),
                Note = EntryParts.Notes(entry, build),
            };
            CcdaSection.Refer(section, build.AddEntry(use, entry, EntryParts.KeyOf(((Device)device.Resource).Type, entry.At("effectiveTime"))));
        }
    }

    /// <summary>The devices that an entry names.</summary>
    public static IEnumerable<TranslatedResource> DevicesOf(XElement entry, CcdaBuild build)
    {
        foreach (XElement role in entry.All("participant").Where(static participant => participant.Attr("typeCode") is "DEV" or "PRD").Select(static participant => participant.At("participantRole")).OfType<XElement>())
        {
            CodeableConcept? type = CdaValues.Concept(role.At("playingDevice", "code"));
            Device device = new()
            {
                Type = type ?? new CodeableConcept { Extension = CdaValues.Absent(role.At("playingDevice", "code")) },
                Patient = build.Subject,
                Manufacturer = CdaValues.TextOf(role.At("scopingEntity", "desc")),
                ModelNumber = CdaValues.TextOf(role.At("playingDevice", "manufacturerModelName")),
            };
            AddNumbers(device, role, build);
            if (type is null && device.UdiCarrier.Count == 0 && device.Identifier.Count == 0)
            {
                build.Warn(role, "The device has neither a code nor a number; its section's narrative says what the author wrote.");
                continue;
            }

            yield return build.AddEntry(device, role, EntryParts.KeyOf(type, null, device.UdiCarrier.FirstOrDefault()?.CarrierHRF?.Value));
        }
    }

    /// <summary>A number of the FDA's is the carrier in its human readable form; others are identifiers.</summary>
    private static void AddNumbers(Device device, XElement role, CcdaBuild build)
    {
        foreach (XElement id in role.All("id"))
        {
            if (id.Attr("root") == FdaIssuer && id.Attr("extension") is { } carrier)
            {
                Dictionary<string, string> parts = UdiParts.Read(carrier);
                device.UdiCarrier.Add(new DeviceUdiCarrier
                {
                    DeviceIdentifier = parts.TryGetValue("01", out string? number) ? number : new FhirString { Extension = [DataTypes.Extensions.Unknown()] },
                    Issuer = parts.ContainsKey("01") ? "http://hl7.org/fhir/NamingSystem/gs1-di" : null,
                    Jurisdiction = "http://hl7.org/fhir/NamingSystem/fda-udi",
                    CarrierHRF = carrier,
                });
                device.LotNumber = parts.GetValueOrDefault("10");
                device.SerialNumber = parts.GetValueOrDefault("21");
                device.ManufactureDate = UdiParts.DateOf(parts.GetValueOrDefault("11"));
                device.ExpirationDate = UdiParts.DateOf(parts.GetValueOrDefault("17"));
            }
            else if (build.Identifier(id) is { } identifier)
            {
                device.Identifier.Add(identifier);
            }
        }
    }
}
