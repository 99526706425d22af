using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary>Where a name is found in one type.</summary>
internal sealed class MemberSlot
{
    public MemberSlot(FhirTypeInfo type, string name, bool mayBeType)
    {
        Type = type;
        var property = type.Find(name);
        Index = property?.Index ?? -1;
        IsPlainText = property is not null && property.Types[0].StartsWith("System.", StringComparison.Ordinal);
        IsList = property is { IsList: true };
        IsSelf = mayBeType && Types.TypeNames.IsA(type, name);
    }

    public FhirTypeInfo Type { get; }

    /// <summary>-1 where the type has no such property.</summary>
    public int Index { get; }

    /// <summary>Whether the model keeps the value as a plain string: ids, and the URL of an extension.</summary>
    public bool IsPlainText { get; }

    /// <summary>Whether the name is the type's own, so that the node itself is the result.</summary>
    public bool IsSelf { get; }

    private bool IsList { get; }

    public FhirPathItems Read(Base node)
    {
        if (IsSelf)
        {
            return FhirPathItems.One(node);
        }

        if (Index < 0 || node.GetProperty(Index) is not { } value)
        {
            return default;
        }

        return IsList ? FhirPathItems.OfList(value)
            : IsPlainText ? FhirPathItems.One(PlainText(node, Index, (string)value))
            : FhirPathItems.OfProperty(value);
    }

    /// <summary>An id, or the URL of an extension, as the primitive that FHIR says it is.</summary>
    public static DataType PlainText(Base node, int index, string text) =>
        node is Resource ? new FhirId(text) : node is Extension && index == ExtensionUrl ? new FhirUri(text) : new FhirString(text);

    private static readonly int ExtensionUrl = Extension.R4.Find("url")!.Index;
}
