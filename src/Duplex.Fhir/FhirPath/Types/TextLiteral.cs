using System.Text;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>A literal text in both of its forms, to compare with elements without making strings of them.</summary>
internal sealed class TextLiteral(string text)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text);

    /// <summary>Whether an item is this text, as <c>=</c> sees it.</summary>
    public bool Is(object raw) => raw switch
    {
        string other => other == text,
        TextPrimitive primitive => primitive.Is(text, _utf8) && SystemValues.IsText(primitive),
        _ => false,
    };
}
