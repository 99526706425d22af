using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE that names a device to Device (sheet <c>CWE[Device]</c>, the rows of an instance), without an id.</summary>
internal static class CweToDevice
{
    public static Device Read(in Source cwe)
    {
        Device device = new();
        cwe.Context.Coverage?.Enter("identifier");
        CweToIdentifier.AddTo(device.Identifier, cwe);
        cwe.Context.Coverage?.Leave();
        if (device.Identifier.Count > 0)
        {
            // A code numbers the kind of device as well as the one.
            device.Contained.Add(new DeviceDefinition { Id = "definition", Identifier = [.. device.Identifier.Select(static known => new Identifier { System = known.System?.Value, Value = known.Value?.Value })] });
            device.Definition = new Reference { ReferenceValue = "#definition" };
        }

        foreach (int part in (ReadOnlySpan<int>)[2, 5, 11, 9])
        {
            if (cwe[part].Text("deviceName.name") is { } name && !device.DeviceName.Exists(known => known.Name?.Value == name))
            {
                device.DeviceName.Add(new DeviceDeviceName { Name = name, Type = "user-friendly-name" });
            }
        }

        return device;
    }

    /// <summary>A reference by identifier; null where there is neither number nor name.</summary>
    public static Reference? Refer(in Source cwe)
    {
        Identifier? number = cwe.Into("identifier", CweToIdentifier.Read);
        string? display = cwe[9].Text("display") ?? cwe[2].Text("display");
        return number is null && display is null ? null : new Reference { Type = "Device", Identifier = number, Display = display };
    }

    /// <summary>What tells the device from others; null where nothing does.</summary>
    public static string? KeyOf(in Source cwe) =>
        IdentifierParts.PeekValue(cwe[1]) is { } id ? $"{CodeSystems.Find(cwe[3].Peek(), cwe[14].Peek()) ?? cwe[3].Peek()}\u001f{id}"
        : CweToCodeableConcept.DisplayOf(cwe) is { } name ? $"\u001f\u001f{name}"
        : null;
}
