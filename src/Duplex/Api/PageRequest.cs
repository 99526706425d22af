using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Duplex.Api;

/// <summary>A page of a list: what comes before an id, newest first.</summary>
/// <param name="Max">1 to 500; 100 by default.</param>
internal readonly record struct PageRequest(Guid? Before, int Max)
{
    private const int DefaultMax = 100;
    private const int LargestMax = 500;

    public static bool TryRead(string? before, string? max, out PageRequest page, [NotNullWhen(false)] out IResult? problem)
    {
        page = default;
        problem = null;
        Guid? last = null;
        if (!string.IsNullOrEmpty(before))
        {
            if (!ApiJson.TryReadId(before, out var id))
            {
                problem = ApiJson.Problem(StatusCodes.Status400BadRequest, "before must be the id of the last row of the previous page.");
                return false;
            }

            last = id;
        }

        var size = DefaultMax;
        if (!string.IsNullOrEmpty(max) && (!int.TryParse(max, NumberStyles.None, CultureInfo.InvariantCulture, out size) || size is < 1 or > LargestMax))
        {
            problem = ApiJson.Problem(StatusCodes.Status400BadRequest, $"max must be a number from 1 to {LargestMax}.");
            return false;
        }

        page = new PageRequest(last, size);
        return true;
    }
}
