using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>SFT to Device (sheet <c>SFT[Device]</c>): the software that made the message.</summary>
internal static class SftToDevice
{
    private const string InstallDate = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Device.version.installDate";

    private static SegmentMap<Device> Map { get; } = new(
        "SFT[Device]",
        new(1, "manufacturer", static (in Source xon, Device device) => device.Manufacturer = xon[1].Text()) { Repeats = false },
        new(2, "version.value", static (in Source st, Device device) => device.Version.Add(new DeviceVersion { Value = st.Text() })) { Repeats = false },
        new(3, "deviceName.name", static (in Source st, Device device) => device.DeviceName.Add(new DeviceDeviceName { Name = st.Text(), Type = "manufacturer-name" })) { Repeats = false },
        new(4, "modelNumber", static (in Source st, Device device) => device.ModelNumber = st.Text()) { Repeats = false },
        new(5, "note.text", static (in Source tx, Device device) => device.Note.Add(new Annotation { Text = tx.Whole() })) { Repeats = false },
        new(6, "version.extension", static (in Source dtm, Device device) => ReadInstallation(dtm, device)) { Repeats = false });

    /// <summary>References to one Device for each SFT; none where it names no software.</summary>
    public static List<Reference> AddAll(MessageBuild build, string id)
    {
        List<Reference> devices = [];
        foreach (PlacedSegment sft in build.Segments)
        {
            if (sft.Id != "SFT")
            {
                continue;
            }

            string? before = build.Context.Coverage?.BeginResource("Device");
            Device device = new() { Id = $"{id}-{sft.Occurrence}" };
            Map.Apply(sft, device, build.Context);
            build.Context.Coverage?.EndResource(before!);
            if (device.Manufacturer is not null || device.DeviceName.Count > 0 || device.Version.Count > 0 || device.ModelNumber is not null || device.Note.Count > 0)
            {
                // The guide has no code for it yet.
                device.Type = new CodeableConcept { Text = "software" };
                devices.Add(new Reference { ReferenceValue = build.AddShared(device).Reference, Display = device.DeviceName.FirstOrDefault()?.Name?.Value });
            }
        }

        return devices;
    }

    private static void ReadInstallation(in Source dtm, Device device)
    {
        if (dtm.DateTime() is not { } time)
        {
            return;
        }

        if (device.Version.Count == 0)
        {
            // R4 requires a value of each version.
            device.Version.Add(new DeviceVersion { Value = new FhirString { Extension = [Extensions.Unknown()] } });
        }

        device.Version[0].Extension.Add(new Extension { Url = InstallDate, Value = new FhirDateTime(time) });
    }
}
