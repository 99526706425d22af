namespace Duplex.Bench;

/// <summary>
/// Whether work is as fast as it becomes. Code that was compiled ahead is compiled anew while it runs, first to learn how it is used and
/// then by that, which takes seconds: work is warm once no piece of it has become faster for some rounds.
/// </summary>
internal sealed class Warmth(int pieces)
{
    private const int FewestRounds = 8;
    private const int MostRounds = 30;
    private const int RoundsWithoutGain = 4;

    /// <summary>Less is the machine's noise.</summary>
    private const double Gain = 1.02;

    private readonly double[] _best = new double[pieces];
    private int _rounds;
    private int _withoutGain;

    public bool IsReached => _rounds >= MostRounds || (_rounds >= FewestRounds && _withoutGain >= RoundsWithoutGain);

    /// <param name="rates">Of one round, for each piece.</param>
    public void Add(IReadOnlyList<double> rates)
    {
        _rounds++;
        _withoutGain++;
        for (var one = 0; one < _best.Length; one++)
        {
            if (rates[one] > _best[one] * Gain)
            {
                _best[one] = rates[one];
                _withoutGain = 0;
            }
        }
    }
}
