using System.Collections.Frozen;
using Duplex.Vendors.FhirR4;
using Duplex.Vendors.Hl7v2;

namespace Duplex.Vendors;

/// <summary>The dialects that Duplex speaks, by name.</summary>
public static class VendorCatalog
{
    private static readonly FrozenDictionary<string, VendorDescriptor> ByDialect =
        new[] { FhirR4Vendor.Descriptor, Hl7v2Vendor.Descriptor }.ToFrozenDictionary(v => v.Dialect, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Dialects => ByDialect.Keys;

    /// <summary>Null where the dialect is not known.</summary>
    public static VendorDescriptor? Find(string dialect) => ByDialect.GetValueOrDefault(dialect);
}
