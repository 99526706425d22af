using Duplex.Fhir.Model;

namespace Duplex.Translation.Segments;

/// <summary>Addresses and numbers that several segments give of one thing.</summary>
internal static class Addresses
{
    public static void AddIfNew(Address address, List<Address> known)
    {
        if (!known.Exists(other => other.City?.Value == address.City?.Value && other.PostalCode?.Value == address.PostalCode?.Value
            && other.Line.Select(line => line.Value).SequenceEqual(address.Line.Select(line => line.Value))))
        {
            known.Add(address);
        }
    }

    public static void AddIfNew(ContactPoint number, List<ContactPoint> known)
    {
        if (!known.Exists(other => other.Value?.Value == number.Value?.Value && other.System?.Value == number.System?.Value))
        {
            known.Add(number);
        }
    }
}
