using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>EI to the carrier of a unique device identifier (sheet <c>EI[Device-udiCarrier]</c>).</summary>
internal static class EiToUdiCarrier
{
    private const string Authority = "urn:duplex:assigning-authority";

    /// <summary>The device identifier and whoever gave it; nothing where EI-1 is empty.</summary>
    public static void Read(in Source ei, DeviceUdiCarrier carrier)
    {
        if (ei[1].Text("deviceIdentifier") is not { } identifier)
        {
            return;
        }

        carrier.DeviceIdentifier = identifier;
        if (HdToReference.Organization(ei[2], ei[3], ei[4], "extension") is { } authority)
        {
            carrier.Extension.Add(new Extension { Url = Authority, Value = authority });
        }
    }
}
