using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>PRT of an observation to its Device (sheet <c>PRT[Device]</c>).</summary>
internal static class PrtToDevice
{
    private static SegmentMap<Device> Map { get; } = new(
        "PRT[Device]",
        new(10, "", ReadNumber) { Repeats = false },
        new(16, "udiCarrier", ReadUdi) { Repeats = false },
        new(17, "manufactureDate", static (in Source dtm, Device device) => device.ManufactureDate = dtm.DateTime()) { Repeats = false },
        new(18, "expirationDate", static (in Source dtm, Device device) => device.ExpirationDate = dtm.DateTime()) { Repeats = false },
        new(19, "lotNumber", static (in Source st, Device device) => device.LotNumber = st.Text()) { Repeats = false },
        new(20, "serialNumber", static (in Source st, Device device) => device.SerialNumber = st.Text()) { Repeats = false },
        new(21, "distinctIdentifier", static (in Source ei, Device device) => device.DistinctIdentifier = ei[1].Text()) { Repeats = false },
        new(22, "type", static (in Source cne, Device device) => device.Type = CweToCodeableConcept.Read(cne)) { Repeats = false });

    /// <summary>Null where the segment names no device.</summary>
    public static Reference? Read(PlacedSegment prt, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Source number = Source.Of(prt, 10, context);
        if (!number.IsPresent && !Source.Of(prt, 16, context).IsPresent)
        {
            return null;
        }

        if (!context.Options.NamesDirectory)
        {
            return number.Into("device", static (in Source ei) => ei.Context.Directory.Device(ei));
        }

        string? before = context.Coverage?.BeginResource("Device");
        Device device = new();
        Map.Apply(prt, device, context);
        Reference? reference = null;
        if (ResourceContent.HasAny(device))
        {
            device.Id = build.Directory.IdOf("Device", EiToIdentifier.KeyOf(number) ?? $"UDI\u001f{Source.Of(prt, 16, context)[1].Peek()}\u001f{device.SerialNumber?.Value}");
            reference = new Reference { ReferenceValue = build.AddShared(device).Reference };
        }

        context.Coverage?.EndResource(before!);
        return reference;
    }

    /// <summary>A whole UDI, as people read it, starts with the device identifier in parentheses; another number is one of the sender's.</summary>
    private static void ReadNumber(in Source ei, Device device)
    {
        string? number = ei[1].Peek();
        if (number?.StartsWith('(') == true || number?.StartsWith('+') == true || number?.StartsWith('=') == true)
        {
            ei[1].Used("udiCarrier.carrierHRF");
            CarrierOf(device).CarrierHRF = number;
        }
        else if (ei.Into("identifier", EiToIdentifier.Read) is { } identifier)
        {
            device.Identifier.Add(identifier);
        }
    }

    private static void ReadUdi(in Source ei, Device device) => EiToUdiCarrier.Read(ei, CarrierOf(device));

    private static DeviceUdiCarrier CarrierOf(Device device)
    {
        if (device.UdiCarrier.Count == 0)
        {
            device.UdiCarrier.Add(new DeviceUdiCarrier());
        }

        return device.UdiCarrier[0];
    }
}
