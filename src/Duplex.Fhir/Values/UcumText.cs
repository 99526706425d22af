namespace Duplex.Fhir.Values;

/// <summary>Codes of products and quotients.</summary>
internal static class UcumText
{
    internal static string Multiply(string left, string right) =>
        left == right && IsAtom(left) ? left + "2" : $"{left}.{Grouped(right, "/")}";

    internal static string Divide(string left, string right) =>
        left == "1" ? "/" + Grouped(right, "./") : $"{left}/{Grouped(right, "./")}";

    private static bool IsAtom(string code) => code.AsSpan().IndexOfAny("./(") < 0 && !char.IsAsciiDigit(code[^1]) && code[^1] != '}';

    private static string Grouped(string code, string operators) => code.AsSpan().IndexOfAny(operators) < 0 ? code : $"({code})";
}
