package dev.sandframe.frame.window;

import dev.sandframe.frame.Interruption;
import org.jspecify.annotations.Nullable;

/**
 * Exponentially weighted means and covariances.
 *
 * @param alpha the weight of the newest row in the recursion; each row after it takes the share 1 - alpha
 * @param adjust whether weights are divided by their sum; otherwise means follow by the recursion
 * @param ignoreMissing whether weights fall with values only, not with rows
 * @param gaps for rows at uneven times, the time from each row to the next in half-lives
 */
public record Exponential(double alpha, boolean adjust, boolean ignoreMissing, double @Nullable [] gaps) {

    /** Means, or sums where {@code normalize} is false. */
    public double[] mean(double[] values, long least, boolean normalize) {
        double[] results = new double[values.length];
        if (values.length == 0) {
            return results;
        }
        double factor = 1 - alpha;
        double newWeight = adjust ? 1 : alpha;
        double weighted = values[0];
        boolean begun = !Double.isNaN(weighted);
        long count = begun ? 1 : 0;
        results[0] = count >= least ? weighted : Double.NaN;
        double oldWeight = 1;
        for (int i = 1; i < values.length; i++) {
            if ((i & Bounds.BLOCK - 1) == 0) {
                Interruption.check();
            }
            double current = values[i];
            boolean present = !Double.isNaN(current);
            count += present ? 1 : 0;
            if (begun) {
                if (present || !ignoreMissing) {
                    if (normalize) {
                        oldWeight *= gaps == null ? factor : Math.pow(factor, gaps[i - 1]);
                    } else {
                        weighted = factor * weighted;
                    }
                }
                if (present) {
                    if (normalize) {
                        if (weighted != current) {
                            weighted = oldWeight * weighted + newWeight * current;
                            weighted /= oldWeight + newWeight;
                        }
                        oldWeight = adjust ? oldWeight + newWeight : 1;
                    } else {
                        weighted += current;
                    }
                }
            } else if (present) {
                weighted = current;
                begun = true;
            }
            results[i] = count >= least ? weighted : Double.NaN;
        }
        return results;
    }

    /** @param bias whether what few values understate is left so */
    public double[] covariance(double[] x, double[] y, long least, boolean bias) {
        double[] results = new double[x.length];
        if (x.length == 0) {
            return results;
        }
        double factor = 1 - alpha;
        double newWeight = adjust ? 1 : alpha;
        double meanX = x[0];
        double meanY = y[0];
        boolean begun = !Double.isNaN(meanX) && !Double.isNaN(meanY);
        long count = begun ? 1 : 0;
        if (!begun) {
            meanX = Double.NaN;
            meanY = Double.NaN;
        }
        results[0] = count >= least ? bias ? 0 : Double.NaN : Double.NaN;
        double covariance = 0;
        double weights = 1;
        double squares = 1;
        double oldWeight = 1;
        for (int i = 1; i < x.length; i++) {
            if ((i & Bounds.BLOCK - 1) == 0) {
                Interruption.check();
            }
            double currentX = x[i];
            double currentY = y[i];
            boolean present = !Double.isNaN(currentX) && !Double.isNaN(currentY);
            count += present ? 1 : 0;
            if (begun) {
                if (present || !ignoreMissing) {
                    weights *= factor;
                    squares *= factor * factor;
                    oldWeight *= factor;
                }
                if (present) {
                    double oldX = meanX;
                    double oldY = meanY;
                    if (meanX != currentX) {
                        meanX = (oldWeight * oldX + newWeight * currentX) / (oldWeight + newWeight);
                    }
                    if (meanY != currentY) {
                        meanY = (oldWeight * oldY + newWeight * currentY) / (oldWeight + newWeight);
                    }
                    covariance = (oldWeight * (covariance + (oldX - meanX) * (oldY - meanY))
                                    + newWeight * ((currentX - meanX) * (currentY - meanY)))
                            / (oldWeight + newWeight);
                    weights += newWeight;
                    squares += newWeight * newWeight;
                    oldWeight += newWeight;
                    if (!adjust) {
                        weights /= oldWeight;
                        squares /= oldWeight * oldWeight;
                        oldWeight = 1;
                    }
                }
            } else if (present) {
                meanX = currentX;
                meanY = currentY;
                begun = true;
            }
            results[i] = count < least ? Double.NaN : bias ? covariance : unbiased(covariance, weights, squares);
        }
        return results;
    }

    private static double unbiased(double covariance, double weights, double squares) {
        double numerator = weights * weights;
        double denominator = numerator - squares;
        return denominator > 0 ? numerator / denominator * covariance : Double.NaN;
    }
}
