namespace Duplex.Hl7v2.DataTypes;

public readonly partial record struct Sn
{
    /// <summary>As a person writes it: <c>&gt;100</c>, <c>10-20</c>, <c>1:128</c>, <c>2+</c>; <c>=</c> is left out.</summary>
    public string ToText()
    {
        string comparator = Comparator.TextOrNull() is { } given && given != "=" ? given : "";
        return $"{comparator}{Num1.Value.TextOrNull()}{SeparatorSuffix.TextOrNull()}{Num2.Value.TextOrNull()}";
    }
}
