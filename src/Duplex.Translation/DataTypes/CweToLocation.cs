using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE that numbers a place to Location (AIG-3 with sheet <c>CWE[Identifier]</c>), without an id.</summary>
internal static class CweToLocation
{
    public static Location Read(in Source cwe)
    {
        Location location = new();
        cwe.Context.Coverage?.Enter("identifier");
        CweToIdentifier.AddTo(location.Identifier, cwe);
        cwe.Context.Coverage?.Leave();
        location.Name = cwe[9].Text("name") ?? cwe[2].Text("name") ?? cwe[5].Text("name");
        return location;
    }

    /// <summary>A reference by identifier; null where there is neither number nor name.</summary>
    public static Reference? Refer(in Source cwe)
    {
        Identifier? number = cwe.Into("identifier", CweToIdentifier.Read);
        string? display = cwe[9].Text("display") ?? cwe[2].Text("display") ?? cwe[5].Text("display");
        return number is null && display is null ? null : new Reference { Type = "Location", Identifier = number, Display = display };
    }

    /// <summary>What tells the place from others; null where nothing does.</summary>
    public static string? KeyOf(in Source cwe) => CweToDevice.KeyOf(cwe);
}
