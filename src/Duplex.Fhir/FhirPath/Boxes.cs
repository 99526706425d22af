namespace Duplex.Fhir.FhirPath;

/// <summary>Boxed values that come up often.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] SmallIntegers = [.. Enumerable.Range(-16, 272).Select(value => (object)value)];

    public static object Of(int value) => (uint)(value + 16) < (uint)SmallIntegers.Length ? SmallIntegers[value + 16] : value;

    public static object Of(bool value) => value ? True : False;
}
