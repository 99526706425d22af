using System.Globalization;
using System.Text;

namespace Duplex.FhirModelGenerator;

internal static class Naming
{
    public const string PlainText = "System.String";

    /// <summary>The class for a type, a primitive or the path of a backbone element.</summary>
    public static string ClassOf(string type) =>
        type == PlainText ? "string"
        : IsPrimitive(type) ? "Fhir" + Pascal(type)
        : string.Concat(type.Split('.').Select(Pascal));

    public static bool IsPrimitive(string type) => char.IsAsciiLetterLower(type[0]);

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>C# forbids a member with its class's name.</summary>
    public static string PropertyOf(string name, string className) =>
        Pascal(name) == className ? Pascal(name) + "Value" : Pascal(name);

    public static string FieldOf(string name) => "_" + name;

    /// <summary>A constant's name for a code; signs without letters are named by what they display.</summary>
    public static string ConstantOf(string code, string display)
    {
        var name = Words(code.Any(char.IsAsciiLetterOrDigit) ? code : display);
        return char.IsAsciiDigit(name[0]) ? "N" + name
            : name == nameof(Equals) ? name + "Code"
            : name;
    }

    public static string Words(string text)
    {
        var name = new StringBuilder();
        var upper = true;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                // Two numbers with a dot or dash between them must not run together.
                if (name.Length > 0 && char.IsAsciiDigit(name[^1]))
                {
                    name.Append('_');
                }

                upper = true;
                continue;
            }

            name.Append(upper ? char.ToUpper(c, CultureInfo.InvariantCulture) : c);
            upper = false;
        }

        return name.ToString().TrimEnd('_');
    }
}
