using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>Single items where a collection may be given (FHIRPath 2.0, section 4.5).</summary>
internal static class Singletons
{
    public static object Only(FhirPathItems items, ref Scope scope, int position, string what) =>
        items.Count == 1 ? items.Single : throw scope.Error(position, $"{what} takes one item, and there are {items.Count}; first() or where() would choose.");

    public static bool? Boolean(FhirPathItems items, ref Scope scope, int position)
    {
        if (items.Count == 0)
        {
            return null;
        }

        var raw = Only(items, ref scope, position, "A condition");
        return raw switch
        {
            bool value => value,
            FhirBoolean boolean => boolean.Value,
            _ => true,
        };
    }

    public static int? Integer(FhirPathItems items, ref Scope scope, int position, string what)
    {
        if (items.Count == 0)
        {
            return null;
        }

        return SystemValues.Computable(Only(items, ref scope, position, what), ref scope, position) switch
        {
            int value => value,
            long value when value is >= int.MinValue and <= int.MaxValue => (int)value,
            null => null,
            _ => throw scope.Error(position, $"{what} is a whole number."),
        };
    }

    public static string? String(FhirPathItems items, ref Scope scope, int position, string what)
    {
        if (items.Count == 0)
        {
            return null;
        }

        var raw = Only(items, ref scope, position, what);
        return SystemValues.StringOf(raw) ?? (SystemValues.Of(raw) is null && raw is PrimitiveType
            ? null
            : throw scope.Error(position, $"{what} takes a String, not {TypeNames.Of(raw)}; toString() would make one."));
    }
}
