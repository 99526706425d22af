using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary>Where a name is found in one type.</summary>
internal sealed class MemberSlot
{
    public MemberSlot(FhirTypeInfo type, string name)
    {
        Type = type;
        var property = type.Find(name);
        Index = property?.Index ?? -1;
        IsPlainText = property is not null && property.Types[0].StartsWith("System.", StringComparison.Ordinal);
        IsResource = Types.TypeNames.IsA(type, "Resource");
    }

    public FhirTypeInfo Type { get; }

    /// <summary>-1 where the type has no such property.</summary>
    public int Index { get; }

    /// <summary>Whether the model keeps the value as a plain string: ids, and the URL of an extension.</summary>
    public bool IsPlainText { get; }

    private bool IsResource { get; }

    public FhirPathItems Read(Base node)
    {
        if (Index < 0)
        {
            return default;
        }

        var value = node.GetProperty(Index);
        if (!IsPlainText)
        {
            return FhirPathItems.OfProperty(value);
        }

        return value is string text ? FhirPathItems.One(Wrap(text)) : default;
    }

    private DataType Wrap(string text) =>
        IsResource ? new FhirId(text) : Type == Extension.R4 && Index == ExtensionUrl ? new FhirUri(text) : new FhirString(text);

    private static readonly int ExtensionUrl = Extension.R4.Find("url")!.Index;
}
