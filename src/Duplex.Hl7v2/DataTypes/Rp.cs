using System.Diagnostics.CodeAnalysis;

namespace Duplex.Hl7v2.DataTypes;

public readonly partial record struct Rp
{
    /// <summary>RP-1 as an absolute address; false where it is a key of the sender's own, such as a file name.</summary>
    public bool TryGetUri([NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return Pointer.IsPresent && Uri.TryCreate(Pointer.ToString(), UriKind.Absolute, out address) && !address.IsFile;
    }
}
